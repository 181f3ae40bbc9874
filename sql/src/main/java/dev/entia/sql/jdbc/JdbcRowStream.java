package dev.entia.sql.jdbc;

import dev.entia.sql.run.Arguments;
import java.sql.Connection;
import java.sql.SQLException;

/** How the JDBC driver of a database takes rows as a stream, for which JDBC itself has no call. Thread-safe. */
public interface JdbcRowStream {

    /** Whether this connection takes them. */
    boolean suits(Connection connection) throws SQLException;

    /**
     * Sends rows. Whatever fails, the connection takes further statements, unless it is lost.
     *
     * @return how many rows were written
     */
    long send(Connection connection, String text, Arguments arguments) throws SQLException;
}
