package dev.entia.benchmarks.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Several rows a statement where keys are read back, and batches of single rows for all else. Times and UUIDs are texts. */
final class SqliteForms implements Forms {

    private static final int ROWS_A_STATEMENT = 100;
    private static final int DOCUMENT_COLUMNS = 9;

    private final Columns columns = new Columns(this);

    /** The driver makes a direct buffer of a text that it is asked for as such, and copies it twice. */
    @Override
    public String text(ResultSet from, int column) throws SQLException {
        return new String(from.getBytes(column), StandardCharsets.UTF_8);
    }

    @Override
    public LocalDateTime dateTime(ResultSet from, int column) throws SQLException {
        // Whole seconds, always of the same length: no formatter is as fast.
        var text = from.getBytes(column);
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
    }

    private static int number(byte[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) number = 10 * number + text[i] - '0';
        return number;
    }

    @Override
    public UUID uuid(ResultSet from, int column) throws SQLException {
        var text = from.getBytes(column);
        return new UUID(
                hex(text, 0, 8) << 32 | hex(text, 9, 13) << 16 | hex(text, 14, 18),
                hex(text, 19, 23) << 48 | hex(text, 24, 36));
    }

    private static long hex(byte[] text, int from, int to) {
        long number = 0;
        // Letters, of either case, have bit 6, and their first is worth 10.
        for (int i = from; i < to; i++) number = number << 4 | (text[i] & 15) + 9 * (text[i] >> 6);
        return number;
    }

    @Override
    public void bind(PreparedStatement into, int parameter, LocalDateTime value) throws SQLException {
        // Which leaves out what is zero at the end.
        var text = value.toString().replace('T', ' ');
        into.setString(parameter, value.getSecond() == 0 ? text + ":00" : text);
    }

    @Override
    public void bind(PreparedStatement into, int parameter, UUID value) throws SQLException {
        into.setString(parameter, value.toString());
    }

    @Override
    public PreparedStatement whereIn(Statements statements, String start, long[] keys) throws SQLException {
        var statement = statements.prepare(start + " in (?" + ", ?".repeat(keys.length - 1) + ")");
        for (int i = 0; i < keys.length; i++) statement.setLong(i + 1, keys[i]);
        return statement;
    }

    @Override
    public void insertBatch(Connection connection, List<StoredDocument> documents) throws SQLException {
        try (var insert = connection.prepareStatement(insert(1))) {
            for (var document : documents) insert(insert, List.of(document));
        }
    }

    private static String insert(int rows) {
        var row = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
        return "insert into doc_ident(" + Columns.DOCUMENT + ") values " + row + (", " + row).repeat(rows - 1)
                + " returning id";
    }

    private void insert(PreparedStatement insert, List<StoredDocument> documents) throws SQLException {
        int parameter = 1;
        for (var document : documents) {
            columns.bind(insert, parameter, document);
            parameter += DOCUMENT_COLUMNS;
        }
        try (var keys = insert.executeQuery()) {
            for (var document : documents) {
                keys.next();
                document.id = keys.getLong(1);
            }
        }
    }

    @Override
    public void insertIdentity(Statements statements, List<StoredDocument> documents) throws SQLException {
        for (int from = 0; from < documents.size(); from += ROWS_A_STATEMENT) {
            var some = documents.subList(from, Math.min(from + ROWS_A_STATEMENT, documents.size()));
            insert(statements.prepare(insert(some.size())), some);
        }
    }

    @Override
    public void insertSequence(Statements statements, List<StoredDocument> documents) {
        throw new UnsupportedOperationException("SQLite has no sequences.");
    }

    @Override
    public void insertUuid(Statements statements, List<StoredDocument> documents) throws SQLException {
        var insert = statements.prepare(
                "insert into doc_uuid(" + Columns.DOCUMENT + ", id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (var document : documents) {
            columns.bind(insert, 1, document);
            bind(insert, DOCUMENT_COLUMNS + 1, document.uuidKey());
            insert.addBatch();
        }
        insert.executeBatch();
    }

    @Override
    public void updatePrices(Statements statements, long[] keys, double[] prices) throws SQLException {
        var update = statements.prepare("update book set price = ? where id = ?");
        for (int i = 0; i < keys.length; i++) {
            update.setDouble(1, prices[i]);
            update.setLong(2, keys[i]);
            update.addBatch();
        }
        update.executeBatch();
    }

    @Override
    public void deleteDocuments(Statements statements, long[] keys) throws SQLException {
        var delete = statements.prepare("delete from doc_ident where id = ?");
        for (long key : keys) {
            delete.setLong(1, key);
            delete.addBatch();
        }
        delete.executeBatch();
    }
}
