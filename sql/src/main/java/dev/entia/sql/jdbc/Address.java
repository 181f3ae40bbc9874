package dev.entia.sql.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where a database is, and what its JDBC driver is told.
 *
 * @param url as JDBC has it: {@code jdbc:…}
 * @param properties credentials and settings of the driver
 */
public record Address(String url, Properties properties) {

    /**
     * Opens a connection.
     *
     * @throws dev.entia.error.ConnectionException if there is no driver for the URL, or no database
     */
    public Connection open() {
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw JdbcErrors.noConnection(e);
        }
    }
}
