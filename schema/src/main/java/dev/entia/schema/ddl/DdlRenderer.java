package dev.entia.schema.ddl;

import dev.entia.schema.table.ForeignKey;
import dev.entia.schema.table.Table;
import dev.entia.schema.table.TableModel;
import dev.entia.sql.run.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** From tables to the statements that create and drop them. Thread-safe. */
public final class DdlRenderer {

    private final DdlDialect dialect;

    public DdlRenderer(DdlDialect dialect) {
        this.dialect = dialect;
    }

    /** Each table followed by its comments and indexes, tables after those that they refer to. */
    public Script create(TableModel model) {
        var statements = definitions(model).stream().map(Definition::sql).toList();
        return new Script(List.of(), statements, List.of());
    }

    /** The statements of {@link #create}, each with the table that it creates. */
    public List<Definition> definitions(TableModel model) {
        var ordered = CreationOrder.of(model);
        var definitions = new ArrayList<Definition>();
        for (var table : ordered) {
            definitions.add(new Definition(new TableStatement(dialect, table).text(), Optional.of(table)));
            for (var comment : dialect.comments().afterTable(dialect, table)) definitions.add(Definition.of(comment));
            for (var key : dialect.uniqueKeys().indexes(table)) {
                var index = index("create unique index ", key.name(), table, key.columns());
                definitions.add(
                        Definition.of(index + filter(dialect.uniqueKeys().filter(table, key))));
            }
            for (var index : table.indexes()) {
                definitions.add(Definition.of(index("create index ", index.name(), table, index.columns())));
            }
        }
        for (var table : ordered) {
            for (var key : dialect.foreignKeys().afterTables(table))
                definitions.add(Definition.of(addition(table, key)));
        }
        return List.copyOf(definitions);
    }

    /**
     * A statement that defines something.
     *
     * @param creates the table that is there afterwards and was not before
     */
    public record Definition(String sql, Optional<Table> creates) {
        private static Definition of(String sql) {
            return new Definition(sql, Optional.empty());
        }
    }

    /** What exists of the tables goes, those first that refer to others. */
    public Script drop(TableModel model) {
        var ordered = new ArrayList<>(CreationOrder.of(model));
        Collections.reverse(ordered);
        var dropping = dialect.dropping();
        var statements = new ArrayList<String>();
        for (var table : ordered) statements.addAll(dropping.references().drop(dialect, table));
        for (var table : ordered) {
            statements.add(new DdlWriter(dialect)
                    .sql("drop table if exists ")
                    .name(table.name())
                    .sql(dropping.suffix())
                    .toString());
        }
        return new Script(dropping.before(), statements, dropping.after());
    }

    private String index(String create, String name, Table table, List<String> columns) {
        var writer = new DdlWriter(dialect).sql(create);
        dialect.qualification().indexOn(writer, name, table.name());
        return writer.sql(" ").names(columns).toString();
    }

    private String filter(List<String> required) {
        if (required.isEmpty()) return "";
        var writer = new DdlWriter(dialect);
        for (var column : required) {
            writer.sql(column.equals(required.get(0)) ? " where " : " and ")
                    .name(column)
                    .sql(" is not null");
        }
        return writer.toString();
    }

    private String addition(Table table, ForeignKey key) {
        return new DdlWriter(dialect)
                .sql("alter table ")
                .name(table.name())
                .sql(" add ")
                .sql(TableStatement.foreignKey(dialect, key))
                .toString();
    }
}
