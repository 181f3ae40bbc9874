package dev.entia.examples.chinook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The truth: the database as JDBC alone shows it. Every value is its text. */
final class PlainSql implements AutoCloseable {

    private final Connection connection;

    PlainSql(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** Rows as column name → text, null for NULL. */
    List<Map<String, String>> rows(String query) {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var columns = result.getMetaData();
            var rows = new ArrayList<Map<String, String>>();
            while (result.next()) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i), result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalArgumentException(query, e);
        }
    }

    /** The first column of every row. */
    List<String> column(String query) {
        return rows(query).stream().map(row -> row.values().iterator().next()).toList();
    }

    /** The one value that the query has. */
    String value(String query) {
        return column(query).get(0);
    }

    long number(String query) {
        return Long.parseLong(value(query));
    }

    BigDecimal money(String query) {
        return new BigDecimal(value(query));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
