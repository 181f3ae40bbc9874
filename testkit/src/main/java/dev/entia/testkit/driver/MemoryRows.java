package dev.entia.testkit.driver;

import dev.entia.driver.ObjectRows;
import dev.entia.driver.RowLayout;
import dev.entia.error.OrmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that have been read already. A value asked for as another kind than its own is a bug of whoever asks. */
final class MemoryRows extends ObjectRows {

    private final List<RowLayout.Slot> slots;
    private final List<@Nullable Object[]> rows;
    private int position = -1;
    private boolean isClosed;

    /** @param slots empty for a count */
    MemoryRows(List<RowLayout.Slot> slots, List<@Nullable Object[]> rows) {
        this.slots = slots;
        this.rows = rows;
    }

    @Override
    public boolean next() {
        if (isClosed) throw new IllegalStateException("these rows are closed");
        return ++position < rows.size();
    }

    @Override
    public void close() {
        isClosed = true;
    }

    @Override
    public OrmException unexpectedNull(int slot) {
        return StoreErrors.unexpectedNull(slots.get(slot).property());
    }

    @Override
    protected @Nullable Object value(int slot) {
        return rows.get(position)[slot];
    }
}
