package dev.entia.servers.gateway;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.sql.DataSource;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** What the gateway answers to a command: by itself to those about connections and sessions, else through the engine. */
final class Commands {

    /** MongoDB 7.0: what drivers may expect of a server that says so is there, but for change streams. */
    private static final int WIRE_VERSION = 21;

    private static final String VERSION = "7.0.0";
    private static final int DOCUMENT_SIZE = 16 * 1024 * 1024;
    private static final int MESSAGE_SIZE = 48_000_000;
    private static final int BATCH_SIZE = 25_000;
    private static final int SESSION_MINUTES = 30;

    private final DataSource source;
    private final String engine;
    private final Results results;
    private final Cursors cursors = new Cursors();
    private final ReadWriteLock commits = new ReentrantReadWriteLock();
    private final Map<BsonDocument, Session> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();

    Commands(DataSource source, String engine) {
        this.source = source;
        this.engine = engine;
        this.results = new Results(source);
    }

    BsonDocument answer(BsonDocument command) throws SQLException {
        return switch (command.getFirstKey()) {
            case "hello", "isMaster", "ismaster" -> hello();
            case "buildInfo", "buildinfo" -> buildInfo();
            case "ping", "refreshSessions" -> Documents.ok();
            case "endSessions", "killSessions" -> endSessions(command);
            default -> run(Invocation.of(command));
        };
    }

    /** Ends all that runs, and undoes all that has begun. */
    void interrupt() throws SQLException {
        commits.writeLock().lock();
        try {
            Engine.terminate(source);
        } finally {
            commits.writeLock().unlock();
        }
    }

    /** As a router of shards, which is what drivers begin transactions on without knowing a replica set. */
    private BsonDocument hello() {
        var answer = new BsonDocument("ismaster", BsonBoolean.TRUE)
                .append("isWritablePrimary", BsonBoolean.TRUE)
                .append("msg", new BsonString("isdbgrid"))
                .append("helloOk", BsonBoolean.TRUE)
                .append("maxBsonObjectSize", new BsonInt32(DOCUMENT_SIZE))
                .append("maxMessageSizeBytes", new BsonInt32(MESSAGE_SIZE))
                .append("maxWriteBatchSize", new BsonInt32(BATCH_SIZE))
                .append("localTime", new BsonDateTime(System.currentTimeMillis()))
                .append("logicalSessionTimeoutMinutes", new BsonInt32(SESSION_MINUTES))
                .append("connectionId", new BsonInt32(connections.incrementAndGet()))
                .append("minWireVersion", new BsonInt32(0))
                .append("maxWireVersion", new BsonInt32(WIRE_VERSION))
                .append("readOnly", BsonBoolean.FALSE);
        answer.putAll(Documents.ok());
        return answer;
    }

    private BsonDocument buildInfo() {
        var answer = new BsonDocument("version", new BsonString(VERSION))
                .append("engine", new BsonString(engine + " through the tests' own gateway"));
        answer.putAll(Documents.ok());
        return answer;
    }

    private BsonDocument endSessions(BsonDocument command) throws SQLException {
        for (var id : command.getArray(command.getFirstKey())) {
            var session = sessions.remove(id.asDocument());
            if (session != null) session.end();
        }
        return Documents.ok();
    }

    private BsonDocument run(Invocation invocation) {
        try {
            if (invocation.session().isPresent())
                return session(invocation.session().get()).answer(invocation);
            try (var connection = source.getConnection()) {
                return executed(connection, invocation);
            }
        } catch (SQLException e) {
            return results.failed(invocation, e);
        }
    }

    private Session session(BsonDocument id) {
        return sessions.computeIfAbsent(id, unknown -> new Session(source, commits.readLock(), this::executed));
    }

    private BsonDocument executed(Connection connection, Invocation invocation) throws SQLException {
        if (invocation.limit() == 0) return results.told(invocation, engine(connection, invocation));
        limit(connection, invocation.limit());
        try {
            return results.told(invocation, engine(connection, invocation));
        } finally {
            // A transaction takes its limit with it when it fails.
            if (connection.getAutoCommit()) limit(connection, 0);
        }
    }

    private BsonDocument engine(Connection connection, Invocation invocation) throws SQLException {
        var database = invocation.database();
        var command = invocation.command();
        var name = invocation.name();
        if (Cursors.areOpenedBy(name)) return cursors.open(connection, database, command);
        return switch (name) {
            case "getMore" -> cursors.more(connection, database, command);
            case "killCursors" -> cursors.kill(connection, command);
            default ->
                Engine.run(connection, database, command)
                        .orElseGet(() -> ErrorCode.COMMAND_NOT_FOUND.answer("no such command: '" + name + "'"));
        };
    }

    private static void limit(Connection connection, int milliseconds) throws SQLException {
        var scope = connection.getAutoCommit() ? "" : "local ";
        try (var statement = connection.createStatement()) {
            statement.execute("set " + scope + "statement_timeout = " + milliseconds);
        }
    }
}
