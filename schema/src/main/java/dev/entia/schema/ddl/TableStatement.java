package dev.entia.schema.ddl;

import dev.entia.annotation.ReferentialAction;
import dev.entia.schema.table.Check;
import dev.entia.schema.table.Column;
import dev.entia.schema.table.ForeignKey;
import dev.entia.schema.table.Table;
import dev.entia.schema.table.UniqueKey;
import java.util.ArrayList;
import java.util.Locale;

/** The statement that creates one table, a line a column or constraint. */
final class TableStatement {

    private final DdlDialect dialect;
    private final Table table;

    TableStatement(DdlDialect dialect, Table table) {
        this.dialect = dialect;
        this.table = table;
    }

    String text() {
        var lines = new ArrayList<String>();
        table.columns().forEach(column -> lines.add(column(column)));
        if (!table.primaryKey().isEmpty() && !isKeyInColumn()) lines.add(primaryKey());
        dialect.uniqueKeys().constraints(table).forEach(key -> lines.add(uniqueKey(key)));
        table.checks().forEach(check -> lines.add(check(check)));
        dialect.foreignKeys().withTable(table).forEach(key -> lines.add(foreignKey(dialect, key)));
        var writer = writer().sql("create table ")
                .name(table.name())
                .sql(" (\n  ")
                .sql(String.join(",\n  ", lines))
                .sql("\n)")
                .sql(dialect.tableOptions());
        dialect.comments().behindColumns(writer, table);
        return writer.toString();
    }

    private boolean isKeyInColumn() {
        return dialect.identity().isPrimaryKey() && table.columns().stream().anyMatch(Column::isIdentity);
    }

    private String column(Column column) {
        var writer = writer().name(column.name()).sql(" ");
        if (column.isIdentity()) {
            writer.sql(dialect.identity().type(column.type()))
                    .sql(dialect.identity().clause());
            dialect.comments().inColumn(writer, column);
            return writer.toString();
        }
        writer.sql(column.type());
        if (!column.collation().isEmpty()) dialect.collations().write(writer.sql(" collate "), column.collation());
        if (!column.isNullable()) writer.sql(" not null");
        if (!column.defaultSql().isEmpty()) writer.sql(" default ").sql(column.defaultSql());
        dialect.comments().inColumn(writer, column);
        return writer.toString();
    }

    private String primaryKey() {
        return writer().sql("primary key ").names(table.primaryKey().columns()).toString();
    }

    private String uniqueKey(UniqueKey key) {
        return constraint(key.name()).sql("unique ").names(key.columns()).toString();
    }

    private String check(Check check) {
        var writer = constraint(check.name()).sql("check (");
        return check.accept(new CheckRenderer(writer)).sql(")").toString();
    }

    /** The constraint as it stands in this statement, or in one that adds it. */
    static String foreignKey(DdlDialect dialect, ForeignKey key) {
        var writer = new DdlWriter(dialect)
                .sql("constraint ")
                .name(key.name())
                .sql(" foreign key ")
                .names(key.columns())
                .sql(" references ");
        dialect.qualification().target(writer, key.target());
        writer.sql(" ").names(key.targetColumns());
        rule(writer, " on delete ", key.onDelete());
        rule(writer, " on update ", key.onUpdate());
        return writer.toString();
    }

    /** No action is what happens when nothing is said. */
    private static void rule(DdlWriter writer, String event, ReferentialAction action) {
        if (action == ReferentialAction.NO_ACTION) return;
        writer.sql(event).sql(action.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private DdlWriter constraint(String name) {
        return writer().sql("constraint ").name(name).sql(" ");
    }

    private DdlWriter writer() {
        return new DdlWriter(dialect);
    }

    /** What stands in the parentheses of a check. */
    private record CheckRenderer(DdlWriter writer) implements Check.Visitor<DdlWriter> {

        @Override
        public DdlWriter written(Check.Written check) {
            return writer.sql(check.sql());
        }

        @Override
        public DdlWriter oneOf(Check.OneOf check) {
            return writer.name(check.column())
                    .sql(" in (")
                    .literals(check.values())
                    .sql(")");
        }

        @Override
        public DdlWriter range(Check.Range check) {
            return writer.name(check.column()).sql(" between " + check.least() + " and " + check.greatest());
        }
    }
}
