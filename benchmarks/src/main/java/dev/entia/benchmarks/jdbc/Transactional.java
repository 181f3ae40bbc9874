package dev.entia.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done in one transaction. */
@FunctionalInterface
interface Transactional {

    void run() throws SQLException;

    static void run(Connection connection, Transactional work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
