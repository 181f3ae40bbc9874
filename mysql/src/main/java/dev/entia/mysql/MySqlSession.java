package dev.entia.mysql;

import dev.entia.sql.jdbc.JdbcSettings;
import dev.entia.sql.jdbc.JdbcTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What sessions have to be like. A value that does not fit is an error and not cut off (strict mode), a key 0 that is given
 * is kept, backslashes in definitions escape, and times of {@code timestamp} columns are in UTC. Other modes stay as the
 * user or the server has set them.
 */
public final class MySqlSession {

    /** How many prepared statements each connection keeps: the JDBC drivers' own caches are off. */
    private static final int STATEMENTS = 128;

    private static final List<String> REQUIRED = List.of("STRICT_ALL_TABLES", "NO_AUTO_VALUE_ON_ZERO");
    private static final String REFUSED = "NO_BACKSLASH_ESCAPES";

    /** Sessions, where an update counts a row that it found whether it changed or not. */
    private static final String CHANGED_ROWS = "useaffectedrows=true";

    private MySqlSession() {}

    /**
     * Settings for a JDBC driver of the family. Rows are all read at once: while they stream, the connection can run
     * nothing else.
     */
    public static JdbcSettings settings(Class<? extends Connection> physical) {
        return new JdbcSettings(
                physical, STATEMENTS, MySqlSession::prepare, JdbcTransactions.BY_COMMAND, JdbcSettings.Arrival.AT_ONCE);
    }

    /** Makes a connection fit for use. */
    private static void prepare(Connection connection) throws SQLException {
        var url = connection.getMetaData().getURL();
        if (url != null && url.toLowerCase(Locale.ROOT).contains(CHANGED_ROWS)) {
            throw MySqlErrors.changedRowsOnly();
        }
        setMode(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("set session time_zone = '+00:00'");
        }
    }

    private static void setMode(Connection connection) throws SQLException {
        var modes = modes(connection);
        var wanted = new LinkedHashSet<>(modes);
        wanted.addAll(REQUIRED);
        wanted.remove(REFUSED);
        if (wanted.equals(modes)) return;
        try (var set = connection.prepareStatement("set session sql_mode = ?")) {
            set.setString(1, String.join(",", wanted));
            set.execute();
        }
    }

    private static Set<String> modes(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select @@session.sql_mode")) {
            rows.next();
            var modes = new LinkedHashSet<>(Arrays.asList(rows.getString(1).split(",", -1)));
            modes.remove("");
            return modes;
        }
    }
}
