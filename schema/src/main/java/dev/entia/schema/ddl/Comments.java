package dev.entia.schema.ddl;

import dev.entia.schema.table.Column;
import dev.entia.schema.table.Table;
import java.util.ArrayList;
import java.util.List;

/** How a database is told the comments of tables and columns. */
public enum Comments {
    /** It has none: they are lost. */
    NONE {
        @Override
        List<String> afterTable(DdlDialect dialect, Table table) {
            return List.of();
        }
    },
    /** {@code comment on column t.a is '…'}: statements of their own. */
    STATEMENTS {
        @Override
        List<String> afterTable(DdlDialect dialect, Table table) {
            var statements = new ArrayList<String>();
            if (!table.comment().isEmpty()) {
                var writer = new DdlWriter(dialect).sql("comment on table ").name(table.name());
                statements.add(said(writer, table.comment()));
            }
            for (var column : table.columns()) {
                if (!column.comment().isEmpty()) statements.add(ofColumn(dialect, table, column));
            }
            return statements;
        }

        private String ofColumn(DdlDialect dialect, Table table, Column column) {
            var writer = new DdlWriter(dialect)
                    .sql("comment on column ")
                    .name(table.name())
                    .sql(".")
                    .name(column.name());
            return said(writer, column.comment());
        }

        private String said(DdlWriter writer, String comment) {
            return writer.sql(" is ").literals(List.of(comment)).toString();
        }
    };

    /** The statements that follow the one that creates the table. */
    abstract List<String> afterTable(DdlDialect dialect, Table table);
}
