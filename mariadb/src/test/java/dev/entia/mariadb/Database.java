package dev.entia.mariadb;

import dev.entia.DriverProvider;
import dev.entia.servers.Emptied;
import dev.entia.servers.Emptying;
import dev.entia.servers.Server;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.testkit.driver.RecordingDriver;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A database on the server under test. */
final class Database {

    private static final SqlPlatform EMPTIED = Emptied.over(MariaDb.PLATFORM, Emptying.DELETED);

    private final String name;

    private Database(String name) {
        this.name = name;
    }

    /** A database without tables. */
    static Database empty(String name) {
        runAt(server(), "drop database if exists `" + name + "`", "create database `" + name + "`");
        return new Database(name);
    }

    static String server() {
        return Server.MARIADB.url();
    }

    /** A driver whose tables are all empty. */
    static RecordingDriver<?> emptied() {
        return emptied(o -> o);
    }

    /** A driver whose tables are all empty, with more options. */
    static RecordingDriver<?> emptied(UnaryOperator<SqlOptions> options) {
        return RecordingDriver.over(
                MariaDb.driver(EMPTIED), o -> options.apply(o.url(server()).poolSize(4)));
    }

    static DriverProvider<SqlOptions> driver() {
        return MariaDb.driver();
    }

    String url() {
        return server().replaceFirst("(//[^/]*/)[^?]*", "$1" + name);
    }

    /** The URL with more settings: {@code &name=value}. */
    String url(String settings) {
        return url() + (url().contains("?") ? "" : "?") + settings;
    }

    /** Ends every other connection to this database, those that wait for others first, and returns when they are gone. */
    void killOthers() {
        var others =
                "select id from information_schema.processlist where db = '" + name + "' and id <> connection_id()";
        for (var id : texts(others + " order by command = 'Sleep'")) {
            run("kill " + id);
            while (texts(others).contains(id)) Thread.onSpinWait();
        }
    }

    /** A driver for this database, whose tables are all empty. */
    RecordingDriver<?> driverEmptied() {
        return RecordingDriver.over(MariaDb.driver(EMPTIED), o -> o.url(url()).poolSize(4));
    }

    /** A connection that no ORM has. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(url());
    }

    void run(String... statements) {
        runAt(url(), statements);
    }

    /** The first column of a query, as text. */
    List<String> texts(String query) {
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

    private static void runAt(String url, String... statements) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
