package dev.entia.testkit.driver;

import dev.entia.driver.RowLayout;
import dev.entia.driver.Rows;
import dev.entia.error.OrmException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows that have been read already. A value asked for as another kind than its own is a bug of whoever asks. */
final class MemoryRows implements Rows {

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
    public boolean isNull(int slot) {
        return rows.get(position)[slot] == null;
    }

    @Override
    public boolean getBoolean(int slot) {
        return (Boolean) present(slot);
    }

    @Override
    public int getInt(int slot) {
        return (Integer) present(slot);
    }

    @Override
    public long getLong(int slot) {
        return (Long) present(slot);
    }

    @Override
    public float getFloat(int slot) {
        return (Float) present(slot);
    }

    @Override
    public double getDouble(int slot) {
        return (Double) present(slot);
    }

    @Override
    public @Nullable BigDecimal getDecimal(int slot) {
        return (BigDecimal) rows.get(position)[slot];
    }

    @Override
    public @Nullable String getText(int slot) {
        return (String) rows.get(position)[slot];
    }

    @Override
    public byte @Nullable [] getBytes(int slot) {
        return (byte[]) rows.get(position)[slot];
    }

    @Override
    public @Nullable LocalDate getDate(int slot) {
        return (LocalDate) rows.get(position)[slot];
    }

    @Override
    public @Nullable LocalTime getTime(int slot) {
        return (LocalTime) rows.get(position)[slot];
    }

    @Override
    public @Nullable LocalDateTime getDateTime(int slot) {
        return (LocalDateTime) rows.get(position)[slot];
    }

    @Override
    public @Nullable Instant getInstant(int slot) {
        return (Instant) rows.get(position)[slot];
    }

    @Override
    public @Nullable UUID getUuid(int slot) {
        return (UUID) rows.get(position)[slot];
    }

    @Override
    public @Nullable String getJson(int slot) {
        return (String) rows.get(position)[slot];
    }

    @Override
    public @Nullable Object @Nullable [] getArray(int slot) {
        return (@Nullable Object[]) rows.get(position)[slot];
    }

    @Override
    public OrmException unexpectedNull(int slot) {
        return StoreErrors.unexpectedNull(slots.get(slot).property());
    }

    private Object present(int slot) {
        var value = rows.get(position)[slot];
        if (value == null) throw unexpectedNull(slot);
        return value;
    }
}
