package dev.entia.servers.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A connection of JDBC. An array of Java is bound as one of the database. */
public final class JdbcSender implements Sender {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    public JdbcSender(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void begin() {
        unchecked(() -> connection.setAutoCommit(false));
    }

    @Override
    public void rollback() {
        unchecked(() -> {
            connection.rollback();
            connection.setAutoCommit(true);
        });
    }

    @Override
    public void run(String sql, List<?> values) {
        unchecked(() -> {
            var statement = prepared(sql);
            bind(statement, values);
            if (statement.execute()) read(statement);
        });
    }

    @Override
    public void runBatch(String sql, List<? extends List<?>> rows) {
        unchecked(() -> {
            var statement = prepared(sql);
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        });
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var known = statements.get(sql);
        if (known != null) return known;
        var made = connection.prepareStatement(sql);
        statements.put(sql, made);
        return made;
    }

    private void bind(PreparedStatement statement, List<?> values) throws SQLException {
        int position = 1;
        for (var value : values) {
            if (value instanceof Object[] array) statement.setArray(position++, sqlArray(array));
            else statement.setObject(position++, value);
        }
    }

    private java.sql.Array sqlArray(Object[] array) throws SQLException {
        var type = array instanceof Long[] ? "bigint" : array instanceof Double[] ? "float8" : "text";
        return connection.createArrayOf(type, array);
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (var found = statement.getResultSet()) {
            while (found.next()) found.getObject(1);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
