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
    /** {@code a int comment '…'}: clauses of the statement that creates the table. */
    CLAUSES {
        @Override
        List<String> afterTable(DdlDialect dialect, Table table) {
            return List.of();
        }

        @Override
        void inColumn(DdlWriter writer, Column column) {
            said(writer, column.comment());
        }

        @Override
        void behindColumns(DdlWriter writer, Table table) {
            said(writer, table.comment());
        }

        private void said(DdlWriter writer, String comment) {
            if (!comment.isEmpty()) writer.sql(" comment ").literals(List.of(comment));
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

    /** Writes what a column's definition ends with. */
    void inColumn(DdlWriter writer, Column column) {}

    /** Writes what follows the definitions of the columns. */
    void behindColumns(DdlWriter writer, Table table) {}
}
