package dev.entia.schema;

import dev.entia.error.DriverException;
import dev.entia.schema.table.Table;
import java.util.List;

/** What can be left undone. */
final class SchemaErrors {

    private SchemaErrors() {}

    static DriverException leftOver(List<Table> created, RuntimeException cause) {
        var names = String.join(
                ", ", created.stream().map(table -> table.name().toString()).toList());
        return new DriverException(
                "The tables " + names
                        + " had been created before that, and could not be dropped again. Drop them before"
                        + " you create the schema anew.",
                cause);
    }
}
