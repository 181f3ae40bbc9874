package dev.entia.schema.ddl;

import dev.entia.schema.table.Table;
import java.util.List;

/** When foreign keys are dropped. */
public enum DroppedReferences {
    WITH_TABLES {
        @Override
        List<String> drop(DdlDialect dialect, Table table) {
            return List.of();
        }
    },
    /** One by one, where tables are not dropped that others refer to. What is not there is left out. */
    BEFORE_TABLES {
        @Override
        List<String> drop(DdlDialect dialect, Table table) {
            var name = new DdlWriter(dialect).name(table.name()).toString();
            return table.foreignKeys().stream()
                    .map(key -> new DdlWriter(dialect)
                            .sql("if object_id(")
                            .literals(List.of(name))
                            .sql(") is not null alter table ")
                            .name(table.name())
                            .sql(" drop constraint if exists ")
                            .name(key.name())
                            .toString())
                    .toList();
        }
    };

    abstract List<String> drop(DdlDialect dialect, Table table);
}
