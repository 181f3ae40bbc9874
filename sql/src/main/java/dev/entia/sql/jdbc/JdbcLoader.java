package dev.entia.sql.jdbc;

import dev.entia.sql.run.Arguments;
import java.sql.Connection;
import java.sql.SQLException;

/** How the JDBC driver of a database takes rows as a stream, for which JDBC itself has no call. Thread-safe. */
public interface JdbcLoader {

    /** For drivers that do not. */
    JdbcLoader NONE = new JdbcLoader() {
        @Override
        public boolean canLoad(Connection connection) {
            return false;
        }

        @Override
        public long load(Connection connection, String text, Arguments arguments) throws SQLException {
            throw new SQLException("This JDBC driver takes no rows as a stream.");
        }
    };

    /** Whether this connection can. */
    boolean canLoad(Connection connection) throws SQLException;

    /**
     * Sends rows. Whatever fails, the connection takes further statements, unless it is lost.
     *
     * @return how many rows were written
     */
    long load(Connection connection, String text, Arguments arguments) throws SQLException;
}
