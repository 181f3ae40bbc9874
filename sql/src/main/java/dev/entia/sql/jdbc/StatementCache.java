package dev.entia.sql.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prepared statements of one connection by their text. A statement is lent: while somebody uses it, it is not here, so that
 * two of the same text never share one. Not thread-safe; belongs to whoever has the connection.
 */
final class StatementCache {

    private final int capacity;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    StatementCache(int capacity) {
        this.capacity = capacity;
    }

    /** A statement that nobody uses: an idle one, or a new one. */
    PreparedStatement lend(Connection connection, String text) throws SQLException {
        var kept = idle.remove(text);
        return kept != null ? kept : connection.prepareStatement(text);
    }

    /** Takes back a statement that works. The one unused for longest goes when there are too many. */
    void takeBack(String text, PreparedStatement statement) throws SQLException {
        var twin = idle.putIfAbsent(text, statement);
        if (twin != null) statement.close();
        if (idle.size() <= capacity) return;
        var eldest = idle.entrySet().iterator();
        var leaving = eldest.next().getValue();
        eldest.remove();
        leaving.close();
    }

    int size() {
        return idle.size();
    }

    /** Closes all that are idle. */
    void close() throws SQLException {
        for (var statement : idle.values()) statement.close();
        idle.clear();
    }
}
