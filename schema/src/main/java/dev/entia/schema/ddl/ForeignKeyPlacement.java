package dev.entia.schema.ddl;

import dev.entia.schema.table.ForeignKey;
import dev.entia.schema.table.Table;
import java.util.List;

/** Where foreign keys are declared. */
public enum ForeignKeyPlacement {
    /** With their table, which may refer to tables that are created later. SQLite, which takes them nowhere else. */
    WITH_TABLE {
        @Override
        List<ForeignKey> withTable(Table table) {
            return table.foreignKeys();
        }

        @Override
        List<ForeignKey> afterTables(Table table) {
            return List.of();
        }
    },
    /** When all tables are there, so that tables may refer to each other in circles. */
    AFTER_TABLES {
        @Override
        List<ForeignKey> withTable(Table table) {
            return List.of();
        }

        @Override
        List<ForeignKey> afterTables(Table table) {
            return table.foreignKeys();
        }
    };

    abstract List<ForeignKey> withTable(Table table);

    abstract List<ForeignKey> afterTables(Table table);
}
