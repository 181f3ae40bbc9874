package dev.entia.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** One connection, and prepared statements by their text, kept until the end. */
final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    Statements(DataSource source) throws SQLException {
        this.connection = source.getConnection();
    }

    Connection connection() {
        return connection;
    }

    PreparedStatement prepare(String text) throws SQLException {
        var statement = kept.get(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
            kept.put(text, statement);
        }
        return statement;
    }

    /** An insert that makes keys which are wanted back. */
    PreparedStatement prepareForKeys(String insert) throws SQLException {
        var statement = kept.get(insert);
        if (statement == null) {
            statement = connection.prepareStatement(insert, Statement.RETURN_GENERATED_KEYS);
            kept.put(insert, statement);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (var statement : kept.values()) statement.close();
        connection.close();
    }
}
