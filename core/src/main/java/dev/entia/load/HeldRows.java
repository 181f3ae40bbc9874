package dev.entia.load;

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

/** Rows that were read to their end, to be read once more with what was found out since. */
final class HeldRows implements Rows {

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
    public boolean isNull(int slot) {
        return value(slot) == null;
    }

    @Override
    public boolean getBoolean(int slot) {
        return (Boolean) required(value(slot), slot);
    }

    @Override
    public int getInt(int slot) {
        return (Integer) required(value(slot), slot);
    }

    @Override
    public long getLong(int slot) {
        return (Long) required(value(slot), slot);
    }

    @Override
    public float getFloat(int slot) {
        return (Float) required(value(slot), slot);
    }

    @Override
    public double getDouble(int slot) {
        return (Double) required(value(slot), slot);
    }

    @Override
    public @Nullable BigDecimal getDecimal(int slot) {
        return (BigDecimal) value(slot);
    }

    @Override
    public @Nullable String getText(int slot) {
        return (String) value(slot);
    }

    @Override
    public byte @Nullable [] getBytes(int slot) {
        return (byte[]) value(slot);
    }

    @Override
    public @Nullable LocalDate getDate(int slot) {
        return (LocalDate) value(slot);
    }

    @Override
    public @Nullable LocalTime getTime(int slot) {
        return (LocalTime) value(slot);
    }

    @Override
    public @Nullable LocalDateTime getDateTime(int slot) {
        return (LocalDateTime) value(slot);
    }

    @Override
    public @Nullable Instant getInstant(int slot) {
        return (Instant) value(slot);
    }

    @Override
    public @Nullable UUID getUuid(int slot) {
        return (UUID) value(slot);
    }

    @Override
    public @Nullable String getJson(int slot) {
        return (String) value(slot);
    }

    @Override
    public @Nullable Object @Nullable [] getArray(int slot) {
        return (@Nullable Object[]) value(slot);
    }

    @Override
    public OrmException unexpectedNull(int slot) {
        return origin.unexpectedNull(slot);
    }

    private @Nullable Object value(int slot) {
        return rows.get(position)[slot];
    }
}
