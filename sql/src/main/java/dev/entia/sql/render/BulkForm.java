package dev.entia.sql.render;

import dev.entia.sql.ast.Statement;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a statement that stands for many rows is written for so many of them.
 *
 * @param <S> the kind of statement
 */
public interface BulkForm<S extends Statement> {

    /**
     * How many rows the next statement writes. The answers should be few: each of them is a text of its own.
     *
     * @param remaining rows that are left, at least 1
     * @param valuesPerRow values that each row takes, at least 1
     */
    int rows(int remaining, int valuesPerRow, Limits limits);

    /** Numbers of rows with the same answer share a text; unless the form says more, each has its own. */
    default int text(int rows) {
        return rows;
    }

    /** Writes what stands before the statement, in the same text; nothing, unless the form says more. */
    default void before(SqlWriter writer, S statement) {}

    /** Writes what stands after the statement, in the same text; nothing, unless the form says more. */
    default void after(SqlWriter writer, S statement) {}

    /** Writes what the form decides: the rows of an insert behind its head, the whole of other statements. */
    void render(SqlWriter writer, S statement, int rows);

    /**
     * A way for very many rows that is faster, if the statement may take it; none, unless the form says more. An insert that gives
     * something back gives back its number and nothing else.
     *
     * @param writers gives a new one each time
     */
    default Optional<BulkCopy> copy(Supplier<SqlWriter> writers, S statement) {
        return Optional.empty();
    }
}
