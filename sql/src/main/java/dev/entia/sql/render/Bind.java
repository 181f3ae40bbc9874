package dev.entia.sql.render;

import dev.entia.sql.ast.ColumnType;

/**
 * A place in a statement's text and what fills it when the statement runs.
 *
 * @param index which of the given values, 0-based
 * @param row which row of a batch, 0-based from the first row that the statement writes; {@link #ALL_ROWS}: the values of
 *     all of them, as a list. 0 for a read
 * @param type what the sent value is sent as; of a list, each of its elements
 * @param form what the given value becomes before it is sent
 */
public record Bind(int index, int row, ColumnType type, Form form) {

    /** One place takes a column of the whole batch. */
    public static final int ALL_ROWS = -1;

    /** Makes the value to send of the value that is given. Pure and thread-safe. */
    @FunctionalInterface
    public interface Form {

        /** The value itself. */
        Form PLAIN = value -> value;

        Object of(Object given);
    }
}
