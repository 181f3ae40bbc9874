package dev.entia.schema.ddl;

import dev.entia.schema.table.Table;
import dev.entia.schema.table.UniqueKey;
import java.util.List;

/** As what unique keys are declared. */
public enum UniqueKeyForm {
    CONSTRAINT {
        @Override
        List<UniqueKey> constraints(Table table) {
            return table.uniqueKeys();
        }

        @Override
        List<UniqueKey> indexes(Table table) {
            return List.of();
        }
    },
    /** Unique indexes, for SQLite: there they can be dropped by name, and a constraint cannot. */
    INDEX {
        @Override
        List<UniqueKey> constraints(Table table) {
            return List.of();
        }

        @Override
        List<UniqueKey> indexes(Table table) {
            return table.uniqueKeys();
        }
    };

    abstract List<UniqueKey> constraints(Table table);

    abstract List<UniqueKey> indexes(Table table);
}
