package dev.entia.schema.table;

import java.util.List;

/** Columns that are unique together; the first one first. */
public record UniqueKey(String name, List<String> columns) {

    public UniqueKey {
        columns = List.copyOf(columns);
    }
}
