package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.Document;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** What differs between databases: how texts, times and UUIDs are stored and read, and the best form known of statements for many rows. */
interface Forms {

    /** One that is never null. */
    default String text(ResultSet from, int column) throws SQLException {
        return from.getString(column);
    }

    LocalDateTime dateTime(ResultSet from, int column) throws SQLException;

    UUID uuid(ResultSet from, int column) throws SQLException;

    void bind(PreparedStatement into, int parameter, LocalDateTime value) throws SQLException;

    void bind(PreparedStatement into, int parameter, UUID value) throws SQLException;

    /** A statement that ends in a condition: the column before is one of the keys. */
    PreparedStatement whereIn(Statements statements, String start, long[] keys) throws SQLException;

    /** Inserts with addBatch as usually written, and reads the keys back. */
    void insertBatch(Connection connection, List<StoredDocument> documents) throws SQLException;

    /** Inserts a book, and returns its key. */
    default long insertBook(Statements statements, Document values, long author, long publisher) throws SQLException {
        var insert = statements.prepare(Columns.BOOK_INSERT + " returning id");
        new Columns(this).bindBook(insert, values, author, publisher);
        try (var keys = insert.executeQuery()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    void insertIdentity(Statements statements, List<StoredDocument> documents) throws SQLException;

    void insertSequence(Statements statements, List<StoredDocument> documents) throws SQLException;

    void insertUuid(Statements statements, List<StoredDocument> documents) throws SQLException;

    void updatePrices(Statements statements, long[] keys, double[] prices) throws SQLException;

    void deleteDocuments(Statements statements, long[] keys) throws SQLException;
}
