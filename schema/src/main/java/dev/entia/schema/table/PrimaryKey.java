package dev.entia.schema.table;

import java.util.List;

/**
 * The columns that identify a row.
 *
 * @param columns their names, first one first; none for a table without a primary key
 */
public record PrimaryKey(List<String> columns) {

    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    public static PrimaryKey of(String... columns) {
        return new PrimaryKey(List.of(columns));
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }
}
