package dev.entia.sql.jdbc;

import dev.entia.sql.run.TransactionStep;
import java.sql.Connection;
import java.sql.SQLException;

/** How transactions begin and end on connections that are in auto-commit mode outside of them. */
public enum JdbcTransactions {
    /** By commands alone: the JDBC driver is not told. */
    BY_COMMAND {
        @Override
        void take(Connection connection, TransactionStep step, String command) throws SQLException {
            run(connection, command);
        }
    },
    /**
     * The outermost one by leaving the auto-commit mode: for a JDBC driver that then begins a transaction along with its
     * first statement, which saves a journey to the server. What its command says beyond {@code begin} follows as
     * {@code set transaction}.
     */
    BY_AUTO_COMMIT {
        @Override
        void take(Connection connection, TransactionStep step, String command) throws SQLException {
            switch (step) {
                case BEGIN -> begin(connection, command);
                case COMMIT -> {
                    connection.commit();
                    connection.setAutoCommit(true);
                }
                case ROLLBACK -> {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                case SETTING, SAVEPOINT, RELEASE, ROLLBACK_TO -> run(connection, command);
            }
        }

        private void begin(Connection connection, String command) throws SQLException {
            connection.setAutoCommit(false);
            var modes = command.substring("begin".length());
            if (modes.isBlank()) return;
            try {
                run(connection, "set transaction" + modes);
            } catch (SQLException e) {
                takeBack(connection, e);
                throw e;
            }
        }

        /** The connection goes back to others. */
        private void takeBack(Connection connection, SQLException failure) {
            try {
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    };

    /** Takes a step of a transaction. */
    abstract void take(Connection connection, TransactionStep step, String command) throws SQLException;

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
