package dev.entia.sql.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How texts are taken from rows, where a JDBC driver has a quicker way than its usual one. Thread-safe. */
@FunctionalInterface
public interface TextReader {

    /** As every JDBC driver does it. */
    TextReader USUAL = ResultSet::getString;

    /**
     * The value as text, whatever it is; null for NULL.
     *
     * @param column 1-based
     */
    @Nullable
    String read(ResultSet rows, int column) throws SQLException;

    /** Which one reads the rows of a statement, asked when the statement has been prepared. Thread-safe. */
    @FunctionalInterface
    interface Choice {
        TextReader of(Connection connection) throws SQLException;
    }
}
