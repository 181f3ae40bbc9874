package dev.entia.schema.ddl;

import dev.entia.schema.table.Column;
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
    },
    /**
     * Constraints; over columns that may be NULL, unique indexes of the rows in which none is: SQL Server would take NULL
     * for a value, and allow it once.
     */
    FILTERED_INDEX_IF_NULLABLE {
        @Override
        List<UniqueKey> constraints(Table table) {
            return table.uniqueKeys().stream()
                    .filter(key -> nullable(table, key).isEmpty())
                    .toList();
        }

        @Override
        List<UniqueKey> indexes(Table table) {
            return table.uniqueKeys().stream()
                    .filter(key -> !nullable(table, key).isEmpty())
                    .toList();
        }

        @Override
        List<String> filter(Table table, UniqueKey key) {
            return nullable(table, key);
        }

        private static List<String> nullable(Table table, UniqueKey key) {
            return table.columns().stream()
                    .filter(column -> column.isNullable() && key.columns().contains(column.name()))
                    .map(Column::name)
                    .toList();
        }
    };

    abstract List<UniqueKey> constraints(Table table);

    abstract List<UniqueKey> indexes(Table table);

    /** The columns of an index in which NULL keeps a row out of it. */
    List<String> filter(Table table, UniqueKey key) {
        return List.of();
    }
}
