package dev.entia.sql.render;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression.Column;

/** What the least and the greatest are found of, where a database sorts a type that its {@code min} and {@code max} do not take. */
@FunctionalInterface
public interface Extremes {

    /** Of the columns themselves. */
    Extremes OF_COLUMNS = (writer, column, type) -> writer.expression(column);

    /** Writes what sorts as the column does. */
    void operand(SqlWriter writer, Column column, ColumnType type);
}
