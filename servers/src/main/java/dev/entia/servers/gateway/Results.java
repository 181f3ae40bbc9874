package dev.entia.servers.gateway;

import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Errors of the engine in the words of MongoDB. */
final class Results {

    /** In the engine's own message, or in one of PostgreSQL. */
    private static final Pattern INDEX =
            Pattern.compile("Index '([^']+)'|\"(documents_rum_index_\\d+)\"|\"(collection_pk)_\\d+\"");

    private static final String KEY = """
            select (index_spec).index_name, (index_spec).index_key::bytea
            from documentdb_api_catalog.collection_indexes
            join documentdb_api_catalog.collections using (collection_id)
            where database_name = ? and collection_name = ?
              and ? in ((index_spec).index_name, 'documents_rum_index_' || index_id)""";

    private final DataSource source;

    Results(DataSource source) {
        this.source = source;
    }

    /** An answer, in which the command, and every document that could not be written, has MongoDB's error. */
    BsonDocument told(Invocation invocation, BsonDocument answer) throws SQLException {
        if (answer.containsKey("errmsg")) tell(invocation, answer);
        for (var error : answer.getArray("writeErrors", new BsonArray())) {
            var code = tell(invocation, error.asDocument());
            // In a transaction it is not one document's error but the end of it all.
            if (invocation.isInTransaction() && code == ErrorCode.WRITE_CONFLICT.number()) {
                return ErrorCode.WRITE_CONFLICT.answerInTransaction(
                        error.asDocument().getString("errmsg").getValue());
            }
        }
        return answer;
    }

    /** The answer to a command that failed as a whole. */
    BsonDocument failed(Invocation invocation, SQLException e) {
        var code = ErrorCode.of(e);
        var message =
                String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("^ERROR: ", "");
        if (code.number() == 1) message += " [" + e.getSQLState() + "]";
        var answer = invocation.isInTransaction() ? code.answerInTransaction(message) : code.answer(message);
        try {
            if (code.equals(ErrorCode.DUPLICATE_KEY)) tellKey(invocation, answer);
        } catch (SQLException again) {
            e.addSuppressed(again);
        }
        return answer;
    }

    private int tell(Invocation invocation, BsonDocument error) throws SQLException {
        var code = ErrorCode.packed(error.getInt32("code").getValue());
        if (code.isEmpty()) return 0;
        error.put("code", new BsonInt32(code.get().number()));
        if (code.get().equals(ErrorCode.DUPLICATE_KEY)) tellKey(invocation, error);
        return code.get().number();
    }

    /** MongoDB names the collection, the index and its key. It tells the values, too, which the engine does not. */
    private void tellKey(Invocation invocation, BsonDocument error) throws SQLException {
        var match = INDEX.matcher(error.getString("errmsg").getValue());
        if (!match.find()) return;
        var collection = invocation.command().getString(invocation.name()).getValue();
        var name = match.group(3) != null ? "_id_" : match.group(1) != null ? match.group(1) : match.group(2);
        var key = new BsonDocument();
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(KEY)) {
            statement.setString(1, invocation.database());
            statement.setString(2, collection);
            statement.setString(3, name);
            try (var rows = statement.executeQuery()) {
                if (rows.next()) {
                    name = rows.getString(1);
                    key = Documents.read(rows.getBytes(2));
                }
            }
        }
        var place = invocation.database() + "." + collection + " index: " + name;
        error.put("errmsg", new BsonString("E11000 duplicate key error collection: " + place + " dup key: {}"));
        error.put("keyPattern", key);
    }
}
