package dev.entia.servers.gateway;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/**
 * A command without what says only how it is to be run.
 *
 * @param number of a transaction or of a write that may be sent twice
 * @param limit in milliseconds; 0 if there is none
 */
record Invocation(
        String database,
        BsonDocument command,
        Optional<BsonDocument> session,
        OptionalLong number,
        Stage stage,
        int limit) {

    private static final List<String> MANNER = List.of(
            "$db",
            "lsid",
            "txnNumber",
            "startTransaction",
            "autocommit",
            "maxTimeMS",
            "$clusterTime",
            "$readPreference",
            "readConcern",
            "writeConcern",
            "apiVersion");

    /** Where in a transaction it stands. */
    enum Stage {
        ALONE,
        BEGINS,
        CONTINUES,
        COMMITS,
        ABORTS
    }

    /**
     * @throws IllegalArgumentException if it is to be run in a manner that is not to be had
     */
    static Invocation of(BsonDocument sent) {
        var stage = stage(sent);
        var concern = sent.getDocument("readConcern", new BsonDocument());
        if (stage == Stage.ALONE && concern.containsValue(new BsonString("snapshot")))
            throw new IllegalArgumentException("The read concern snapshot is to be had only in a transaction");
        var command = sent.clone();
        MANNER.forEach(command::remove);
        return new Invocation(
                sent.getString("$db", new BsonString("admin")).getValue(),
                command,
                sent.containsKey("lsid") ? Optional.of(sent.getDocument("lsid")) : Optional.empty(),
                sent.containsKey("txnNumber")
                        ? OptionalLong.of(sent.getNumber("txnNumber").longValue())
                        : OptionalLong.empty(),
                stage,
                sent.getNumber("maxTimeMS", new BsonInt32(0)).intValue());
    }

    String name() {
        return command.getFirstKey();
    }

    boolean isInTransaction() {
        return stage != Stage.ALONE;
    }

    private static Stage stage(BsonDocument sent) {
        return switch (sent.getFirstKey()) {
            case "commitTransaction" -> Stage.COMMITS;
            case "abortTransaction" -> Stage.ABORTS;
            default -> {
                // Drivers send autocommit, always false, with all commands of a transaction.
                if (!sent.containsKey("autocommit")) yield Stage.ALONE;
                var begins = sent.getBoolean("startTransaction", BsonBoolean.FALSE);
                yield begins.getValue() ? Stage.BEGINS : Stage.CONTINUES;
            }
        };
    }
}
