package dev.entia.servers.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;

/** Results that are read page by page. The engine keeps them in files, so that no connection waits for their readers. */
final class Cursors {

    private static final Map<String, String> FUNCTIONS = Map.of(
            "find", "find",
            "aggregate", "aggregate",
            "listCollections", "list_collections",
            "listIndexes", "list_indexes");

    private final AtomicLong ids = new AtomicLong(1L << 33);
    private final Map<Long, byte[]> continuations = new ConcurrentHashMap<>();

    static boolean areOpenedBy(String command) {
        return FUNCTIONS.containsKey(command);
    }

    BsonDocument open(Connection connection, String database, BsonDocument command) throws SQLException {
        var name = command.getFirstKey();
        if (name.equals("aggregate")) command.putIfAbsent("cursor", new BsonDocument());
        var sql = "select cursorpage::bytea, continuation::bytea from " + FUNCTIONS.get(name)
                + "_cursor_first_page(?, ?::bytea::bson, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, database);
            statement.setBytes(2, Documents.bytes(command));
            statement.setLong(3, ids.incrementAndGet());
            return page(statement);
        }
    }

    BsonDocument more(Connection connection, String database, BsonDocument command) throws SQLException {
        long id = command.getNumber("getMore").longValue();
        var continuation = continuations.remove(id);
        if (continuation == null) return ErrorCode.CURSOR_NOT_FOUND.answer("cursor id " + id + " not found");
        var sql =
                "select cursorpage::bytea, continuation::bytea from cursor_get_more(?, ?::bytea::bson, ?::bytea::bson)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, database);
            statement.setBytes(2, Documents.bytes(command));
            statement.setBytes(3, continuation);
            return page(statement);
        }
    }

    BsonDocument kill(Connection connection, BsonDocument command) throws SQLException {
        var killed = new BsonArray();
        var unknown = new BsonArray();
        for (var id : command.getArray("cursors")) {
            var known = continuations.remove(id.asNumber().longValue()) != null;
            (known ? killed : unknown).add(id);
        }
        try (var statement = connection.prepareStatement("select documentdb_api_internal.delete_cursors(?)")) {
            var ids = killed.stream().map(id -> id.asNumber().longValue()).toArray();
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.execute();
        }
        var answer = new BsonDocument("cursorsKilled", killed).append("cursorsNotFound", unknown);
        answer.append("cursorsAlive", new BsonArray()).append("cursorsUnknown", new BsonArray());
        answer.putAll(Documents.ok());
        return answer;
    }

    private BsonDocument page(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            var page = Documents.read(rows.getBytes(1));
            var continuation = rows.getBytes(2);
            var cursor = page.getDocument("cursor");
            if (continuation == null) cursor.put("id", new BsonInt64(0));
            long id = cursor.getNumber("id").longValue();
            if (id != 0) continuations.put(id, continuation);
            return page;
        }
    }
}
