package dev.entia.postgresql;

import dev.entia.servers.Emptied;
import dev.entia.servers.Emptying;
import dev.entia.servers.Pool;
import dev.entia.servers.Server;
import dev.entia.sql.JdbcProvider;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.testkit.driver.RecordingDriver;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A schema on the server under test: the connections of its URL work in it. */
final class Database {

    private static final SqlPlatform EMPTIED = Emptied.over(PostgreSqlPlatform.PLATFORM, Emptying.TRUNCATED);

    private final String schema;

    private Database(String schema) {
        this.schema = schema;
    }

    /** A schema without tables. */
    static Database empty(String schema) {
        var database = new Database(schema);
        database.run("drop schema if exists " + schema + " cascade");
        database.run("create schema " + schema);
        return database;
    }

    static String server() {
        return Server.POSTGRESQL.url();
    }

    /** A driver whose tables are all empty. */
    static RecordingDriver<?> emptied() {
        return RecordingDriver.over(driver(), o -> o.dataSource(Pool.of(server())));
    }

    /** A driver whose tables are all empty, with more options; its connections are its own, as options may mark them. */
    static RecordingDriver<?> emptied(UnaryOperator<SqlOptions> options) {
        return RecordingDriver.over(driver(), o -> options.apply(o.url(server()).poolSize(4)));
    }

    private static JdbcProvider driver() {
        return new JdbcProvider(EMPTIED, PostgreSqlUrl::address, options -> PostgreSqlPlatform.SETTINGS);
    }

    String url() {
        return url("");
    }

    /** The URL with more settings: {@code &name=value}. */
    String url(String settings) {
        var url = server();
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema + settings;
    }

    /** The URL for somebody else. */
    String urlWithoutUser() {
        return url().replaceAll("(?<=[?&])(user|password)=[^&]*&?", "");
    }

    /** The URL with a setting of the session. */
    String urlWith(String name, String value) {
        return url("&options=-c%20" + name + "=" + value);
    }

    /** A connection that no ORM has. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(url());
    }

    void run(String... statements) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
}
