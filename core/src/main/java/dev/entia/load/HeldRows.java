package dev.entia.load;

import dev.entia.driver.ObjectRows;
import dev.entia.driver.Rows;
import dev.entia.error.OrmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that were read to their end, to be read once more with what was found out since. */
final class HeldRows extends ObjectRows {

    private final List<@Nullable Object[]> rows;
    private final Rows origin;
    private int position = -1;

    /** @param origin names the property of a slot that is NULL where it may not be; may be closed */
    HeldRows(List<@Nullable Object[]> rows, Rows origin) {
        this.rows = rows;
        this.origin = origin;
    }

    @Override
    public boolean next() {
        return ++position < rows.size();
    }

    @Override
    public void close() {}

    @Override
    public OrmException unexpectedNull(int slot) {
        return origin.unexpectedNull(slot);
    }

    @Override
    protected @Nullable Object value(int slot) {
        return rows.get(position)[slot];
    }
}
