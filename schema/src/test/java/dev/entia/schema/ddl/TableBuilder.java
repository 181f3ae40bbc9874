package dev.entia.schema.ddl;

import dev.entia.annotation.ReferentialAction;
import dev.entia.schema.table.Check;
import dev.entia.schema.table.Column;
import dev.entia.schema.table.ForeignKey;
import dev.entia.schema.table.Index;
import dev.entia.schema.table.PrimaryKey;
import dev.entia.schema.table.Table;
import dev.entia.schema.table.TableModel;
import dev.entia.schema.table.TableName;
import dev.entia.schema.table.UniqueKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables for tests: each has an identity {@code id}. */
public final class TableBuilder {

    private final TableName name;
    private final List<Column> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<UniqueKey> uniqueKeys = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    private TableBuilder(TableName name) {
        this.name = name;
        columns.add(new Column("id", "bigint", false, true, "", "", ""));
    }

    public static TableBuilder table(String name) {
        return new TableBuilder(TableName.of(name));
    }

    public static TableBuilder table(String schema, String name) {
        return new TableBuilder(new TableName(schema, name));
    }

    public static TableModel model(TableBuilder... tables) {
        return new TableModel(Arrays.stream(tables).map(TableBuilder::build).toList());
    }

    public TableBuilder column(Column column) {
        columns.add(column);
        return this;
    }

    public TableBuilder text(String column) {
        return column(Column.of(column, "text"));
    }

    public TableBuilder check(Check check) {
        checks.add(check);
        return this;
    }

    public TableBuilder unique(String key, String... covered) {
        uniqueKeys.add(new UniqueKey(key, List.of(covered)));
        return this;
    }

    public TableBuilder index(String index, String... covered) {
        indexes.add(new Index(index, List.of(covered)));
        return this;
    }

    public TableBuilder refersTo(String target) {
        return refersTo(new TableName(name.schema(), target), ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);
    }

    public TableBuilder refersTo(TableName target, ReferentialAction onDelete, ReferentialAction onUpdate) {
        var column = target.name() + "_id";
        columns.add(Column.of(column, "bigint").nullable(true));
        foreignKeys.add(new ForeignKey(
                name.name() + "_" + target.name(), List.of(column), target, List.of("id"), onDelete, onUpdate));
        return this;
    }

    private Table build() {
        return new Table(name, columns, PrimaryKey.of("id"), foreignKeys, uniqueKeys, indexes, checks, "");
    }
}
