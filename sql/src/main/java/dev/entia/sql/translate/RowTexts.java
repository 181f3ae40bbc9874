package dev.entia.sql.translate;

import dev.entia.driver.BoundedCache;
import dev.entia.sql.render.SqlText;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** The texts of a statement that writes several rows at a time, as few as its bulk form needs. Thread-safe. */
public final class RowTexts {

    private static final int TEXTS = 64;

    private final IntUnaryOperator rows;
    private final IntUnaryOperator text;
    private final IntFunction<SqlText> make;
    private final BoundedCache<Integer, SqlText> texts = new BoundedCache<>(TEXTS);

    /**
     * @param rows how many of the remaining rows the next statement writes
     * @param text numbers of rows with the same answer share a text
     */
    RowTexts(IntUnaryOperator rows, IntUnaryOperator text, IntFunction<SqlText> make) {
        this.rows = rows;
        this.text = text;
        this.make = make;
    }

    /** How many of the remaining rows the next statement writes. */
    public int rows(int remaining) {
        return rows.applyAsInt(remaining);
    }

    public SqlText text(int rows) {
        return texts.get(text.applyAsInt(rows), sharing -> make.apply(rows));
    }
}
