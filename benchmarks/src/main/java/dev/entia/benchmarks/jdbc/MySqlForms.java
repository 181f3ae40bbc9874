package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.Document;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Several rows a statement. UUIDs are bytes on MySQL, and a type of its own, which goes as text, on MariaDB. */
final class MySqlForms implements Forms {

    private static final int ROWS_A_STATEMENT = 256;
    private static final int CHANGES_A_STATEMENT = 128;
    private static final int BATCH = 1_000;
    private static final int DOCUMENT_COLUMNS = 9;

    private final Columns columns = new Columns(this);
    private final Variant variant;

    MySqlForms(Variant variant) {
        this.variant = variant;
    }

    @Override
    public LocalDateTime dateTime(ResultSet from, int column) throws SQLException {
        return from.getObject(column, LocalDateTime.class);
    }

    @Override
    public UUID uuid(ResultSet from, int column) throws SQLException {
        return variant.uuid(from, column);
    }

    @Override
    public void bind(PreparedStatement into, int parameter, LocalDateTime value) throws SQLException {
        into.setObject(parameter, value);
    }

    @Override
    public void bind(PreparedStatement into, int parameter, UUID value) throws SQLException {
        variant.bind(into, parameter, value);
    }

    @Override
    public PreparedStatement whereIn(Statements statements, String start, long[] keys) throws SQLException {
        var statement = statements.prepare(start + " in (?" + ", ?".repeat(keys.length - 1) + ")");
        for (int i = 0; i < keys.length; i++) statement.setLong(i + 1, keys[i]);
        return statement;
    }

    @Override
    public void insertBatch(Connection connection, List<StoredDocument> documents) throws SQLException {
        try (var insert = connection.prepareStatement(insert("doc_ident", 1), Statement.RETURN_GENERATED_KEYS)) {
            for (int from = 0; from < documents.size(); from += BATCH) {
                var some = documents.subList(from, Math.min(from + BATCH, documents.size()));
                for (var document : some) {
                    columns.bind(insert, 1, document);
                    insert.addBatch();
                }
                insert.executeBatch();
                takeKeys(insert.getGeneratedKeys(), some);
            }
        }
    }

    private static void takeKeys(ResultSet keys, List<StoredDocument> documents) throws SQLException {
        try (keys) {
            for (var document : documents) {
                keys.next();
                document.id = keys.getLong(1);
            }
        }
    }

    /** Documents without their key, or with it as the last column. */
    private static String insert(String table, int rows) {
        boolean hasKey = table.equals("doc_uuid");
        var row = "(?" + ", ?".repeat(hasKey ? DOCUMENT_COLUMNS : DOCUMENT_COLUMNS - 1) + ")";
        return "insert into " + table + "(" + Columns.DOCUMENT + (hasKey ? ", id" : "") + ") values " + row
                + (", " + row).repeat(rows - 1);
    }

    @Override
    public long insertBook(Statements statements, Document values, long author, long publisher) throws SQLException {
        var insert = statements.prepareForKeys(Columns.BOOK_INSERT);
        columns.bindBook(insert, values, author, publisher);
        insert.executeUpdate();
        try (var keys = insert.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    @Override
    public void insertIdentity(Statements statements, List<StoredDocument> documents) throws SQLException {
        for (int from = 0; from < documents.size(); from += ROWS_A_STATEMENT) {
            var some = documents.subList(from, Math.min(from + ROWS_A_STATEMENT, documents.size()));
            var insert = variant.prepare(statements, insert("doc_ident", some.size()));
            int parameter = 1;
            for (var document : some) {
                columns.bind(insert, parameter, document);
                parameter += DOCUMENT_COLUMNS;
            }
            takeKeys(variant.keys(insert), some);
        }
    }

    @Override
    public void insertSequence(Statements statements, List<StoredDocument> documents) {
        throw new UnsupportedOperationException("No sequence is compared on MySQL and MariaDB.");
    }

    @Override
    public void insertUuid(Statements statements, List<StoredDocument> documents) throws SQLException {
        for (int from = 0; from < documents.size(); from += ROWS_A_STATEMENT) {
            var some = documents.subList(from, Math.min(from + ROWS_A_STATEMENT, documents.size()));
            var insert = statements.prepare(insert("doc_uuid", some.size()));
            int parameter = 1;
            for (var document : some) {
                columns.bind(insert, parameter, document);
                bind(insert, parameter + DOCUMENT_COLUMNS, document.uuidKey());
                parameter += DOCUMENT_COLUMNS + 1;
            }
            insert.executeUpdate();
        }
    }

    @Override
    public void updatePrices(Statements statements, long[] keys, double[] prices) throws SQLException {
        for (int from = 0; from < keys.length; from += CHANGES_A_STATEMENT) {
            int size = Math.min(CHANGES_A_STATEMENT, keys.length - from);
            var update = statements.prepare("update book set price = case id" + " when ? then ?".repeat(size)
                    + " end where id in (?" + ", ?".repeat(size - 1) + ")");
            for (int i = 0; i < size; i++) {
                update.setLong(2 * i + 1, keys[from + i]);
                update.setDouble(2 * i + 2, prices[from + i]);
                update.setLong(2 * size + i + 1, keys[from + i]);
            }
            update.executeUpdate();
        }
    }

    @Override
    public void deleteDocuments(Statements statements, long[] keys) throws SQLException {
        whereIn(statements, "delete from doc_ident where id", keys).executeUpdate();
    }

    /** Where the two differ. */
    enum Variant {
        MYSQL {
            @Override
            UUID uuid(ResultSet from, int column) throws SQLException {
                var bytes = ByteBuffer.wrap(from.getBytes(column));
                return new UUID(bytes.getLong(), bytes.getLong());
            }

            @Override
            void bind(PreparedStatement into, int parameter, UUID value) throws SQLException {
                var bytes = ByteBuffer.allocate(16);
                bytes.putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
                into.setBytes(parameter, bytes.array());
            }

            @Override
            PreparedStatement prepare(Statements statements, String insert) throws SQLException {
                return statements.prepareForKeys(insert);
            }

            @Override
            ResultSet keys(PreparedStatement insert) throws SQLException {
                insert.executeUpdate();
                return insert.getGeneratedKeys();
            }
        },
        MARIADB {
            @Override
            UUID uuid(ResultSet from, int column) throws SQLException {
                return UUID.fromString(from.getString(column));
            }

            @Override
            void bind(PreparedStatement into, int parameter, UUID value) throws SQLException {
                into.setString(parameter, value.toString());
            }

            @Override
            PreparedStatement prepare(Statements statements, String insert) throws SQLException {
                return statements.prepare(insert + " returning id");
            }

            @Override
            ResultSet keys(PreparedStatement insert) throws SQLException {
                return insert.executeQuery();
            }
        };

        abstract UUID uuid(ResultSet from, int column) throws SQLException;

        abstract void bind(PreparedStatement into, int parameter, UUID value) throws SQLException;

        /** An insert whose keys are wanted back. */
        abstract PreparedStatement prepare(Statements statements, String insert) throws SQLException;

        /** Runs it. */
        abstract ResultSet keys(PreparedStatement insert) throws SQLException;
    }
}
