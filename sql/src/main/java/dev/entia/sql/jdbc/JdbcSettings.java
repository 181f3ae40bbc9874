package dev.entia.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is particular to the JDBC driver of a database.
 *
 * @param physical the driver's own class of connections, by which they are found behind those of a pool
 * @param statementCacheSize how many prepared statements each connection keeps; 0 if the driver does that itself
 * @param setup what is done with a connection before it is used for the first time
 * @param transactions how transactions begin and end
 * @param arrival when rows are there
 */
public record JdbcSettings(
        Class<? extends Connection> physical,
        int statementCacheSize,
        Setup setup,
        JdbcTransactions transactions,
        Arrival arrival) {

    /** Transactions begin and end by commands, and rows arrive one by one. */
    public JdbcSettings(Class<? extends Connection> physical, int statementCacheSize, Setup setup) {
        this(physical, statementCacheSize, setup, JdbcTransactions.BY_COMMAND, Arrival.ROW_BY_ROW);
    }

    /** When the rows of a query are there. */
    public enum Arrival {
        /** While they are read. */
        ROW_BY_ROW,
        /** All of them before the first. */
        AT_ONCE
    }

    /** Makes a connection fit for use. Thread-safe. */
    @FunctionalInterface
    public interface Setup {
        void prepare(Connection connection) throws SQLException;
    }
}
