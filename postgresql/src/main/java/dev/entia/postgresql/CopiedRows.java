package dev.entia.postgresql;

import dev.entia.sql.run.Arguments.Column;
import java.sql.SQLException;
import java.util.List;

/**
 * Rows in the binary format of COPY.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.4">PostgreSQL: COPY, binary format</a>
 */
final class CopiedRows {

    private static final int BLOCK = 1 << 16;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NO_FLAGS = 0;
    private static final int NO_EXTENSION = 0;
    private static final int END = -1;

    private CopiedRows() {}

    /**
     * The rows of some columns, at least one.
     *
     * @throws dev.entia.error.ValidationException if the database would not keep a value as it is
     * @throws SQLException if a value is none that the database has
     */
    static Octets of(List<Column> columns) throws SQLException {
        var rows = new Octets(BLOCK);
        var values = new CopiedValues(rows);
        rows.put(SIGNATURE);
        rows.putInt(NO_FLAGS);
        rows.putInt(NO_EXTENSION);
        int number = columns.get(0).values().size();
        for (int row = 0; row < number; row++) {
            rows.putShort(columns.size());
            for (var column : columns) values.put(column.type(), column.values().get(row));
        }
        rows.putShort(END);
        return rows;
    }
}
