package dev.entia.schema.table;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as a database has it, or should have it: nothing in it says where it comes from. Keys, indexes and foreign
 * keys name columns that the table has.
 *
 * @param columns in order, names unique
 * @param comment kept by databases that have table comments, lost in others
 */
public record Table(
        TableName name,
        List<Column> columns,
        PrimaryKey primaryKey,
        List<ForeignKey> foreignKeys,
        List<UniqueKey> uniqueKeys,
        List<Index> indexes,
        List<Check> checks,
        String comment) {

    public Table {
        columns = List.copyOf(columns);
        foreignKeys = List.copyOf(foreignKeys);
        uniqueKeys = List.copyOf(uniqueKeys);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
        var known = new HashSet<String>();
        for (var column : columns) {
            if (!known.add(column.name())) throw TableErrors.duplicateColumn(name, column.name());
        }
        for (var used : used(primaryKey, foreignKeys, uniqueKeys, indexes)) {
            if (!known.contains(used)) throw TableErrors.unknownColumn(name, used, columns);
        }
    }

    /** The same table with other indexes. */
    Table withIndexes(List<Index> other) {
        return new Table(name, columns, primaryKey, foreignKeys, uniqueKeys, other, checks, comment);
    }

    private static List<String> used(
            PrimaryKey primaryKey, List<ForeignKey> foreignKeys, List<UniqueKey> uniqueKeys, List<Index> indexes) {
        return Stream.of(
                        List.of(primaryKey.columns()),
                        foreignKeys.stream().map(ForeignKey::columns).toList(),
                        uniqueKeys.stream().map(UniqueKey::columns).toList(),
                        indexes.stream().map(Index::columns).toList())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
    }
}
