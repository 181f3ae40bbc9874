package dev.entia.sql.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A prepared statement.
 *
 * @param texts how texts of its rows are read
 */
record Prepared(PreparedStatement statement, TextReader texts) {

    /** Closes a statement after something has failed, which is what will be told. */
    static void close(PreparedStatement statement, Exception failure) {
        try {
            statement.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
