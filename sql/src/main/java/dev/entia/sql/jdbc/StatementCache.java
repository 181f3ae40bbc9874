package dev.entia.sql.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prepared statements of one connection by their text. A statement is lent: while somebody uses it, it is not here, so that
 * two of the same text never share one. Not thread-safe; belongs to whoever has the connection.
 */
final class StatementCache {

    private final int capacity;
    private final TextReader.Choice texts;
    private final Map<Wanted, Prepared> idle = new LinkedHashMap<>();

    StatementCache(int capacity, TextReader.Choice texts) {
        this.capacity = capacity;
        this.texts = texts;
    }

    /** A statement that nobody uses: an idle one, or a new one. */
    Prepared lend(Connection connection, Wanted wanted) throws SQLException {
        var kept = idle.remove(wanted);
        return kept != null ? kept : prepare(connection, wanted);
    }

    private Prepared prepare(Connection connection, Wanted wanted) throws SQLException {
        var statement = wanted.prepare(connection);
        try {
            return new Prepared(statement, texts.of(connection));
        } catch (SQLException | RuntimeException e) {
            Prepared.close(statement, e);
            throw e;
        }
    }

    /** Takes back a statement that works. The one unused for longest goes when there are too many. */
    void takeBack(Wanted wanted, Prepared prepared) throws SQLException {
        var twin = idle.putIfAbsent(wanted, prepared);
        if (twin != null) prepared.statement().close();
        if (idle.size() <= capacity) return;
        var eldest = idle.entrySet().iterator();
        var leaving = eldest.next().getValue();
        eldest.remove();
        leaving.statement().close();
    }

    int size() {
        return idle.size();
    }

    /** Closes all that are idle. */
    void close() throws SQLException {
        for (var each : idle.values()) each.statement().close();
        idle.clear();
    }

    /**
     * A statement that somebody wants.
     *
     * @param keys whether it has to tell generated keys, as JDBC numbers the answers
     * @param place what says where names lead; MySQL looks them up when a statement is prepared, and never again
     */
    record Wanted(String text, int keys, String place) {
        /** By hand: what records are hashed with is made when the first one is, and a start-up waits for it. */
        @Override
        public int hashCode() {
            return 31 * (31 * text.hashCode() + keys) + place.hashCode();
        }

        static Wanted plain(String text, String place) {
            return new Wanted(text, Statement.NO_GENERATED_KEYS, place);
        }

        static Wanted numbering(String text, String place) {
            return new Wanted(text, Statement.RETURN_GENERATED_KEYS, place);
        }

        private PreparedStatement prepare(Connection connection) throws SQLException {
            return keys == Statement.RETURN_GENERATED_KEYS
                    ? connection.prepareStatement(text, keys)
                    : connection.prepareStatement(text);
        }
    }
}
