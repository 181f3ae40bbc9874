package dev.entia.benchmarks.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Arrays for all that comes by the thousand, and COPY for new rows. */
final class PostgreSqlForms implements Forms {

    private static final long EPOCH_SECONDS = LocalDateTime.of(2000, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final byte[] COPY_START = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int BYTES_A_DOCUMENT = 190;
    private static final int BATCH = 1_000;

    @Override
    public LocalDateTime dateTime(ResultSet from, int column) throws SQLException {
        return from.getObject(column, LocalDateTime.class);
    }

    @Override
    public UUID uuid(ResultSet from, int column) throws SQLException {
        return (UUID) from.getObject(column);
    }

    @Override
    public void bind(PreparedStatement into, int parameter, LocalDateTime value) throws SQLException {
        into.setObject(parameter, value);
    }

    @Override
    public void bind(PreparedStatement into, int parameter, UUID value) throws SQLException {
        into.setObject(parameter, value);
    }

    @Override
    public PreparedStatement whereIn(Statements statements, String start, long[] keys) throws SQLException {
        var statement = statements.prepare(start + " = any(?)");
        statement.setArray(1, driver(statements).createArrayOf("int8", keys));
        return statement;
    }

    private static PGConnection driver(Statements statements) throws SQLException {
        return statements.connection().unwrap(PGConnection.class);
    }

    @Override
    public void insertBatch(Connection connection, List<StoredDocument> documents) throws SQLException {
        var columns = new Columns(this);
        try (var insert = connection.prepareStatement(
                "insert into doc_ident(" + Columns.DOCUMENT + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                new String[] {"id"})) {
            for (int from = 0; from < documents.size(); from += BATCH) {
                var batch = documents.subList(from, Math.min(from + BATCH, documents.size()));
                for (var document : batch) {
                    columns.bind(insert, 1, document);
                    insert.addBatch();
                }
                insert.executeBatch();
                takeKeys(insert.getGeneratedKeys(), batch);
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

    /**
     * Keys first, by one query, and then a copy, which takes keys that are given even where the column says {@code generated
     * always}. An ORM may do that where it may copy at all, and where the user may use the sequence, which an insert into the
     * column does not ask for.
     */
    @Override
    public void insertIdentity(Statements statements, List<StoredDocument> documents) throws SQLException {
        var select = statements.prepare("select nextval((select pg_get_serial_sequence('doc_ident', 'id')::regclass))"
                + " from generate_series(1, ?)");
        select.setInt(1, documents.size());
        takeKeys(select.executeQuery(), documents);
        copyInto(statements, "doc_ident", copied(documents, PostgreSqlForms::copyKey));
    }

    @Override
    public void insertSequence(Statements statements, List<StoredDocument> documents) throws SQLException {
        Columns.takeSequenceKeys(statements, documents);
        copyInto(statements, "doc_seq", copied(documents, PostgreSqlForms::copyKey));
    }

    @Override
    public void insertUuid(Statements statements, List<StoredDocument> documents) throws SQLException {
        copyInto(statements, "doc_uuid", copied(documents, (into, document) -> copy(into, document.uuidKey())));
    }

    private static void copyInto(Statements statements, String table, byte[] rows) throws SQLException {
        try {
            var copy = driver(statements)
                    .getCopyAPI()
                    .copyIn("copy " + table + "(" + Columns.DOCUMENT + ", id) from stdin (format binary)");
            copy.writeToCopy(rows, 0, rows.length);
            copy.endCopy();
        } catch (SQLException e) {
            throw new SQLException("COPY of " + rows.length + " bytes into " + table + " failed.", e);
        }
    }

    private static void copyKey(DataOutputStream into, StoredDocument document) throws IOException {
        into.writeInt(Long.BYTES);
        into.writeLong(document.id);
    }

    private static byte[] copied(List<StoredDocument> documents, Copying key) {
        var bytes = new ByteArrayOutputStream(documents.size() * BYTES_A_DOCUMENT);
        try (var into = new DataOutputStream(bytes)) {
            into.write(COPY_START);
            into.writeInt(0);
            into.writeInt(0);
            for (var document : documents) copy(into, document, key);
            into.writeShort(-1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void copy(DataOutputStream into, StoredDocument document, Copying key) throws IOException {
        into.writeShort(10);
        copy(into, document.title);
        copy(into, document.body);
        into.writeInt(Integer.BYTES);
        into.writeInt(document.pages);
        into.writeInt(Long.BYTES);
        into.writeLong(document.stock);
        into.writeInt(Double.BYTES);
        into.writeDouble(document.price);
        into.writeInt(1);
        into.writeByte(document.available ? 1 : 0);
        into.writeInt(Long.BYTES);
        into.writeLong((document.publishedAt.toEpochSecond(ZoneOffset.UTC) - EPOCH_SECONDS) * 1_000_000);
        copy(into, document.genre.name());
        copy(into, document.uid);
        key.copy(into, document);
    }

    private static void copy(DataOutputStream into, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        into.writeInt(bytes.length);
        into.write(bytes);
    }

    private static void copy(DataOutputStream into, UUID uuid) throws IOException {
        into.writeInt(2 * Long.BYTES);
        into.writeLong(uuid.getMostSignificantBits());
        into.writeLong(uuid.getLeastSignificantBits());
    }

    @Override
    public void updatePrices(Statements statements, long[] keys, double[] prices) throws SQLException {
        if (keys.length == 1) {
            var update = statements.prepare("update book set price = ? where id = ?");
            update.setDouble(1, prices[0]);
            update.setLong(2, keys[0]);
            update.executeUpdate();
            return;
        }
        var update =
                statements.prepare("update book b set price = v.price from unnest(?::int8[], ?::float8[]) v(id, price)"
                        + " where b.id = v.id");
        update.setArray(1, driver(statements).createArrayOf("int8", keys));
        update.setArray(2, driver(statements).createArrayOf("float8", prices));
        update.executeUpdate();
    }

    @Override
    public void deleteDocuments(Statements statements, long[] keys) throws SQLException {
        whereIn(statements, "delete from doc_ident where id", keys).executeUpdate();
    }

    /** Writes the last column of a row. */
    private interface Copying {

        void copy(DataOutputStream into, StoredDocument document) throws IOException;
    }
}
