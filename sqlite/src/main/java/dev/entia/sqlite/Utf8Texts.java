package dev.entia.sqlite;

import dev.entia.sql.jdbc.TextReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a database that keeps them in UTF-8, read as the bytes that they are there: sqlite-jdbc makes a direct buffer
 * of each text that it is asked for, which takes longer than an array. Numbers come as their digits, as texts do.
 */
final class Utf8Texts implements TextReader {

    private static final Utf8Texts INSTANCE = new Utf8Texts();

    private Utf8Texts() {}

    /**
     * The encoding belongs to the database and never changes once that has a table, but until then it may: so what was
     * true when the connection was opened may not be so for a statement that found its tables.
     */
    static TextReader of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("pragma encoding")) {
            return answer.next() && answer.getString(1).equals("UTF-8") ? INSTANCE : TextReader.USUAL;
        }
    }

    @Override
    public @Nullable String read(ResultSet rows, int column) throws SQLException {
        var bytes = rows.getBytes(column);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
