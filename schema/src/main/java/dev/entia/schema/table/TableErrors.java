package dev.entia.schema.table;

import dev.entia.error.MetadataException;
import dev.entia.model.Suggestion;
import java.util.List;

/** The errors of tables that cannot be. */
final class TableErrors {

    private TableErrors() {}

    static MetadataException duplicateTable(TableName table) {
        return new MetadataException("Two tables are called \"" + table + "\". Give one of them another name.");
    }

    static MetadataException duplicateColumn(TableName table, String column) {
        return new MetadataException(
                "Table \"" + table + "\" has two columns called \"" + column + "\". Give one of them another name.");
    }

    static MetadataException unknownColumn(TableName table, String column, List<Column> columns) {
        return new MetadataException("A key or index of table \"" + table + "\" names a column \"" + column
                + "\" that the table does not have. "
                + Suggestion.forName(column, columns.stream().map(Column::name).toList()));
    }

    static MetadataException unevenForeignKey(String name, List<String> columns, List<String> targetColumns) {
        return new MetadataException("Foreign key \"" + name + "\" has columns " + columns + " for " + targetColumns
                + ". Give it one column for each column that it refers to.");
    }
}
