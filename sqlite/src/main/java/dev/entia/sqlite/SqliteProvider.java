package dev.entia.sqlite;

import dev.entia.DriverProvider;
import dev.entia.driver.Driver;
import dev.entia.error.ConnectionException;
import dev.entia.meta.Metadata;
import dev.entia.sql.SqlDriver;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.jdbc.Address;
import dev.entia.sql.jdbc.JdbcConnection;
import dev.entia.sql.jdbc.JdbcConnections;
import dev.entia.sql.jdbc.JdbcSettings;
import dev.entia.sql.run.Connections;
import dev.entia.sql.run.ErrorClassifier;
import dev.entia.sql.run.SharedConnections;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Opens SQLite databases. */
final class SqliteProvider implements DriverProvider<SqlOptions> {

    private static final int STATEMENT_CACHE_SIZE = 128;

    /** As long as SQLite itself waits for a lock. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public SqlOptions options() {
        return new SqlOptions();
    }

    @Override
    public Driver open(SqlOptions options, Metadata metadata) {
        options.check();
        var platform = SqlitePlatform.PLATFORM;
        var connections = connections(options, new ErrorClassifier(platform.errors(), metadata, options.naming()));
        try {
            return new SqlDriver(platform, options, metadata, connections);
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    private static Connections connections(SqlOptions options, ErrorClassifier errors) {
        var settings = new JdbcSettings(driversOwnConnection(), STATEMENT_CACHE_SIZE, SqliteProvider::setUp)
                .withTexts(Utf8Texts::of)
                .and(SqlitePlatform.PLATFORM.session().commands(options));
        if (!options.replicas().isEmpty()) throw SqliteErrors.replicas();
        var source = options.dataSource();
        if (source.isPresent()) return JdbcConnections.of(source.get(), settings, errors);
        if (!options.user().isEmpty() || !options.password().isEmpty()) throw SqliteErrors.credentials();
        if (options.credentials().isPresent()) throw SqliteErrors.credentials();
        var url = SqliteUrl.of(options.url());
        var address = url.address().with(options.driverProperties(), Optional.empty());
        return url.isInMemory()
                ? inMemory(address, settings, errors, options.lockTimeout().orElse(PATIENCE))
                : JdbcConnections.pooled(address, options.pool(), settings, errors);
    }

    private static Connections inMemory(
            Address address, JdbcSettings settings, ErrorClassifier errors, Duration patience) {
        var connection = address.open();
        var rollback = SqlitePlatform.DIALECT.transactions().rollback();
        return new SharedConnections(
                JdbcConnection.over(connection, settings, errors), rollback, patience, () -> close(connection));
    }

    /** Foreign keys are checked only where a connection says so, and a given data source may not. */
    private static void setUp(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            try (var answer = statement.executeQuery("pragma foreign_keys")) {
                if (!answer.next() || answer.getInt(1) != 1) throw SqliteErrors.foreignKeysOff();
            }
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new ConnectionException("The in-memory database could not be closed: " + e.getMessage() + ".", e);
        }
    }

    private static Class<? extends Connection> driversOwnConnection() {
        try {
            return Class.forName("org.sqlite.SQLiteConnection").asSubclass(Connection.class);
        } catch (ClassNotFoundException e) {
            throw SqliteErrors.noJdbcDriver();
        }
    }
}
