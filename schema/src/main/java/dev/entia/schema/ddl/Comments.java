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
    },
    /** {@code exec sp_addextendedproperty N'MS_Description', N'…', …}: a property of the table or column, as SQL Server has it. */
    EXTENDED_PROPERTIES {
        @Override
        List<String> afterTable(DdlDialect dialect, Table table) {
            var statements = new ArrayList<String>();
            if (!table.comment().isEmpty())
                statements.add(said(dialect, table, table.comment()).toString());
            for (var column : table.columns()) {
                if (column.comment().isEmpty()) continue;
                var writer = said(dialect, table, column.comment());
                statements.add(writer.sql(", ")
                        .literals(List.of("COLUMN", column.name()))
                        .toString());
            }
            return statements;
        }

        /** The procedure takes values only, and needs the name of the connection's own schema. */
        private DdlWriter said(DdlDialect dialect, Table table, String comment) {
            var schema = table.name().schema();
            var writer = new DdlWriter(dialect).sql("declare @schema sysname = ");
            if (schema.isEmpty()) writer.sql("schema_name()");
            else writer.literals(List.of(schema));
            return writer.sql("; exec sp_addextendedproperty ")
                    .literals(List.of("MS_Description", comment, "SCHEMA"))
                    .sql(", @schema, ")
                    .literals(List.of("TABLE", table.name().name()));
        }
    };

    /** The statements that follow the one that creates the table. */
    abstract List<String> afterTable(DdlDialect dialect, Table table);

    /** Writes what a column's definition ends with. */
    void inColumn(DdlWriter writer, Column column) {}

    /** Writes what follows the definitions of the columns. */
    void behindColumns(DdlWriter writer, Table table) {}
}
