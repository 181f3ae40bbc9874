package dev.entia.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is particular to the JDBC driver of a database.
 *
 * @param physical the driver's own class of connections, by which they are found behind those of a pool
 * @param statementCacheSize how many prepared statements each connection keeps; 0 if the driver does that itself
 * @param setup what is done with a connection before it is used for the first time
 * @param transactions how transactions begin and end
 * @param arrival when rows are there
 * @param texts how texts are read
 * @param beforeCommit what is made sure of before a transaction is committed or a savepoint released
 * @param rowStream how rows are sent as a stream; empty if they cannot be
 * @param queryTimeout how long the JDBC driver lets a statement run, in whole seconds, rounded up; zero: as long as it takes
 */
public record JdbcSettings(
        Class<? extends Connection> physical,
        int statementCacheSize,
        Setup setup,
        JdbcTransactions transactions,
        Arrival arrival,
        TextReader.Choice texts,
        Setup beforeCommit,
        Optional<JdbcRowStream> rowStream,
        Duration queryTimeout) {

    /** Statements run as long as they take. */
    public JdbcSettings(
            Class<? extends Connection> physical,
            int statementCacheSize,
            Setup setup,
            JdbcTransactions transactions,
            Arrival arrival) {
        this(
                physical,
                statementCacheSize,
                setup,
                transactions,
                arrival,
                connection -> TextReader.USUAL,
                connection -> {},
                Optional.empty(),
                Duration.ZERO);
    }

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

    /** These, and commands that are run when a connection is set up. */
    public JdbcSettings and(List<String> commands) {
        if (commands.isEmpty()) return this;
        Setup both = connection -> {
            setup.prepare(connection);
            try (var statement = connection.createStatement()) {
                for (var command : commands) statement.execute(command);
            }
        };
        return new JdbcSettings(
                physical,
                statementCacheSize,
                both,
                transactions,
                arrival,
                texts,
                beforeCommit,
                rowStream,
                queryTimeout);
    }

    /** These, and statements that the JDBC driver ends after that time. */
    public JdbcSettings withQueryTimeout(Duration timeout) {
        return new JdbcSettings(
                physical, statementCacheSize, setup, transactions, arrival, texts, beforeCommit, rowStream, timeout);
    }

    /** These, and a look at the connection before each commit. */
    public JdbcSettings withBeforeCommit(Setup look) {
        return new JdbcSettings(
                physical, statementCacheSize, setup, transactions, arrival, texts, look, rowStream, queryTimeout);
    }

    /** These, and a way of its own to read texts. */
    public JdbcSettings withTexts(TextReader.Choice choice) {
        return new JdbcSettings(
                physical,
                statementCacheSize,
                setup,
                transactions,
                arrival,
                choice,
                beforeCommit,
                rowStream,
                queryTimeout);
    }

    /** These, and a way for rows as a stream. */
    public JdbcSettings withRowStream(JdbcRowStream stream) {
        return new JdbcSettings(
                physical,
                statementCacheSize,
                setup,
                transactions,
                arrival,
                texts,
                beforeCommit,
                Optional.of(stream),
                queryTimeout);
    }

    /** Gives a statement its time. */
    void limit(Statement statement) throws SQLException {
        if (queryTimeout.isZero()) return;
        statement.setQueryTimeout(Math.toIntExact((queryTimeout.toMillis() + 999) / 1000));
    }

    /** Makes a connection fit for what follows. Thread-safe. */
    @FunctionalInterface
    public interface Setup {
        void prepare(Connection connection) throws SQLException;
    }
}
