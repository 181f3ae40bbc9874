package dev.entia.benchmarks.jdbc;

import java.sql.SQLException;
import java.util.Arrays;

/** Keys of all documents: all that a hand-written delete needs of them. */
final class DocumentKeys {

    private DocumentKeys() {}

    static long[] read(Statements statements) throws SQLException {
        var keys = new long[64];
        int size = 0;
        try (var rows = statements.prepare("select id from doc_ident").executeQuery()) {
            while (rows.next()) {
                if (size == keys.length) keys = Arrays.copyOf(keys, 2 * size);
                keys[size++] = rows.getLong(1);
            }
        }
        return Arrays.copyOf(keys, size);
    }
}
