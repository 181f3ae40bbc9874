package dev.entia.schema.table;

import java.util.List;

/** An index that is not unique; the first column first. */
public record Index(String name, List<String> columns) {

    public Index {
        columns = List.copyOf(columns);
    }
}
