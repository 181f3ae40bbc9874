package dev.entia.servers.gateway;

import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/**
 * Commands that fail on request, in the words of MongoDB's own fail point:
 *
 * <pre>
 * {configureFailPoint: "failCommand", mode: {times: 1}, data: {failCommands: ["insert"], closeConnection: true}}
 * </pre>
 *
 * <p>The mode is {@code {times: n}}, {@code {skip: n}}, {@code "alwaysOn"} or {@code "off"}. {@code closeConnection} closes the
 * connection before the command is run; {@code errorCode}, with {@code errorLabels}, is the answer in its place. Only here is
 * {@code loseAnswer}, which runs the command and closes the connection before its answer. Thread-safe.
 *
 * @see <a href="https://github.com/mongodb/mongo/wiki/The-%22failCommand%22-fail-point">failCommand</a>
 */
final class FailPoint {

    private static final Set<String> MODES = Set.of("times", "skip");
    private static final Set<String> DATA =
            Set.of("failCommands", "closeConnection", "loseAnswer", "errorCode", "errorLabels");

    private final ReentrantLock lock = new ReentrantLock();
    private BsonDocument data = new BsonDocument();
    private Set<String> commands = Set.of();
    private int skipped;
    private int times;

    enum Fault {
        NONE,
        REFUSED,
        UNANSWERED,
        CLOSED
    }

    /**
     * @throws IllegalArgumentException if it asks for anything that this does not do
     */
    void configure(BsonDocument command) {
        var name = command.getString("configureFailPoint").getValue();
        if (!name.equals("failCommand")) throw new IllegalArgumentException("There is no fail point " + name);
        var mode = mode(command);
        var wanted = command.getDocument("data", new BsonDocument());
        check(mode, MODES);
        check(wanted, DATA);
        lock.lock();
        try {
            data = wanted;
            commands = wanted.getArray("failCommands", new BsonArray()).stream()
                    .map(value -> value.asString().getValue())
                    .collect(Collectors.toUnmodifiableSet());
            skipped = mode.getInt32("skip", new BsonInt32(0)).getValue();
            times = mode.getInt32("times", new BsonInt32(Integer.MAX_VALUE)).getValue();
        } finally {
            lock.unlock();
        }
    }

    /** What becomes of a command that has come. */
    Fault fault(BsonDocument command) {
        lock.lock();
        try {
            if (!commands.contains(command.getFirstKey()) || times == 0) return Fault.NONE;
            if (skipped > 0) {
                skipped--;
                return Fault.NONE;
            }
            times--;
            if (isAsked("closeConnection")) return Fault.CLOSED;
            return isAsked("loseAnswer") ? Fault.UNANSWERED : Fault.REFUSED;
        } finally {
            lock.unlock();
        }
    }

    /** The answer in place of the command's. */
    BsonDocument refusal() {
        lock.lock();
        try {
            var answer = ErrorCode.of(data.getInt32("errorCode").getValue()).answer("Failing by failCommand");
            if (data.containsKey("errorLabels")) answer.put("errorLabels", data.getArray("errorLabels"));
            return answer;
        } finally {
            lock.unlock();
        }
    }

    private boolean isAsked(String fault) {
        return data.getBoolean(fault, BsonBoolean.FALSE).getValue();
    }

    private static BsonDocument mode(BsonDocument command) {
        var mode = command.get("mode", new BsonString("no mode"));
        if (mode.isDocument()) return mode.asDocument();
        return switch (mode.asString().getValue()) {
            case "alwaysOn" -> new BsonDocument();
            case "off" -> new BsonDocument("times", new BsonInt32(0));
            default -> throw new IllegalArgumentException("The fail point does not know " + mode);
        };
    }

    private static void check(BsonDocument document, Set<String> known) {
        for (var name : document.keySet())
            if (!known.contains(name)) throw new IllegalArgumentException("The fail point does not know " + name);
    }
}
