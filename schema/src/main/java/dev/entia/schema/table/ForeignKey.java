package dev.entia.schema.table;

import dev.entia.annotation.ReferentialAction;
import java.util.List;

/**
 * Columns that hold the key of a row of another table, or of this one.
 *
 * @param targetColumns the columns referred to, in the order of {@code columns}
 * @param onDelete never {@link ReferentialAction#DEFAULT}
 * @param onUpdate never {@link ReferentialAction#DEFAULT}
 */
public record ForeignKey(
        String name,
        List<String> columns,
        TableName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate) {

    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        if (columns.size() != targetColumns.size()) throw TableErrors.unevenForeignKey(name, columns, targetColumns);
    }
}
