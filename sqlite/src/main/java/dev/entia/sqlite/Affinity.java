package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;
import java.util.Locale;

/**
 * What SQLite makes of values by the declared type of their column.
 *
 * @see <a href="https://www.sqlite.org/datatype3.html#determination_of_column_affinity">SQLite: determination of column
 *     affinity</a>
 */
enum Affinity {
    INTEGER,
    TEXT,
    BLOB,
    REAL,
    NUMERIC;

    /** That of a column of decimals: numeric unless another type was declared. */
    static Affinity ofDecimal(ColumnType type) {
        var declared = type.facets().type();
        return declared.isEmpty() ? NUMERIC : of(declared);
    }

    private static Affinity of(String declared) {
        var name = declared.toUpperCase(Locale.ROOT);
        if (name.contains("INT")) return INTEGER;
        if (name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT")) return TEXT;
        if (name.contains("BLOB")) return BLOB;
        if (name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB")) return REAL;
        return NUMERIC;
    }
}
