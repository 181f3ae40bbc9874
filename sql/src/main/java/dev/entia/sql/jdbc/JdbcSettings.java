package dev.entia.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is particular to the JDBC driver of a database.
 *
 * @param physical the driver's own class of connections, by which they are found behind those of a pool
 * @param statementCacheSize how many prepared statements each connection keeps; 0 if the driver does that itself
 * @param setup what is done with a connection before it is used for the first time
 */
public record JdbcSettings(Class<? extends Connection> physical, int statementCacheSize, Setup setup) {

    /** Makes a connection fit for use. Thread-safe. */
    @FunctionalInterface
    public interface Setup {
        void prepare(Connection connection) throws SQLException;
    }
}
