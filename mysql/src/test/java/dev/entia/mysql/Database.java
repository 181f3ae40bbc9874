package dev.entia.mysql;

import dev.entia.DriverProvider;
import dev.entia.sql.SqlOptions;
import dev.entia.testkit.driver.RecordingDriver;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A database on the server under test. */
public final class Database {

    private static final int NO_SUCH_THREAD = 1094;

    private final String name;
    private final String server;
    private final DriverProvider<SqlOptions> emptied;

    Database(String name, String server, DriverProvider<SqlOptions> emptied) {
        this.name = name;
        this.server = server;
        this.emptied = emptied;
    }

    public String url() {
        return server.replaceFirst("(//[^/]*/)[^?]*", "$1" + name);
    }

    /** The URL with more settings: {@code &name=value}. */
    public String url(String settings) {
        return url() + (url().contains("?") ? "" : "?") + settings;
    }

    /** Ends every other connection to this database, those that wait for others first, and returns when they are gone. */
    public void killOthers() {
        var others =
                "select id from information_schema.processlist where db = '" + name + "' and id <> connection_id()";
        for (var id : texts(others + " order by command = 'Sleep'")) {
            kill(id);
            while (texts(others).contains(id)) Thread.onSpinWait();
        }
    }

    /** One that has just been closed may be in the list, and gone when its turn comes. */
    private void kill(String id) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("kill " + id);
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_THREAD) throw new IllegalStateException(e);
        }
    }

    /** A driver for this database, whose tables are all empty. */
    public RecordingDriver<?> driverEmptied() {
        return RecordingDriver.over(emptied, o -> o.url(url()).poolSize(4));
    }

    /** A connection that no ORM has. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url());
    }

    public void run(String... statements) {
        runAt(url(), statements);
    }

    /** The first column of a query, as text. */
    public List<String> texts(String query) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void runAt(String url, String... statements) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
