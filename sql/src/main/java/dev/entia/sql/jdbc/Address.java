package dev.entia.sql.jdbc;

import dev.entia.sql.run.Credentials;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, and what its JDBC driver is told.
 *
 * @param url as JDBC has it: {@code jdbc:…}
 * @param properties credentials and settings of the driver
 * @param credentials asked for each connection; null: they are among the properties
 */
public record Address(
        String url, Properties properties, @Nullable Supplier<Credentials> credentials) {

    public Address(String url, Properties properties) {
        this(url, properties, null);
    }

    /** The same with more properties, which win, and credentials that are asked for each connection. */
    public Address with(Map<String, String> more, Optional<Supplier<Credentials>> asked) {
        var all = new Properties();
        all.putAll(properties);
        all.putAll(more);
        return new Address(url, all, asked.orElse(credentials));
    }

    /**
     * Opens a connection.
     *
     * @throws dev.entia.error.ConnectionException if there is no driver for the URL, or no database
     */
    public Connection open() {
        try {
            return connect();
        } catch (SQLException e) {
            throw JdbcErrors.noConnection(e);
        }
    }

    /** Opens a connection; what the driver says of secrets is left out of the exception. */
    Connection connect() throws SQLException {
        var all = properties;
        if (credentials != null) {
            var asked = asked(credentials);
            all = new Properties();
            all.putAll(properties);
            all.setProperty("user", asked.user());
            all.setProperty("password", asked.password());
        }
        try {
            return DriverManager.getConnection(url, all);
        } catch (SQLException e) {
            throw new Secrets(all.getProperty("password", "")).hidden(e);
        }
    }

    private static Credentials asked(Supplier<Credentials> credentials) throws SQLException {
        try {
            return Objects.requireNonNull(credentials.get(), "it answered null");
        } catch (RuntimeException e) {
            throw new SQLException("credentials(…) gave none: " + e.getMessage(), e);
        }
    }

    /** Shows neither the URL nor the properties: either may have secrets. */
    @Override
    public String toString() {
        return "Address[url=" + new Secrets("").hidden(url) + "]";
    }
}
