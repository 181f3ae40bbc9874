package dev.entia.testkit.access;

import dev.entia.access.RowReader;
import dev.entia.error.OrmException;
import dev.entia.error.ValidationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of given stored values. */
final class ValueRow implements RowReader {

    private final @Nullable Object[] values;

    ValueRow(@Nullable Object... values) {
        this.values = values;
    }

    /** The same row with another value at a slot. */
    ValueRow with(int slot, @Nullable Object value) {
        var changed = Arrays.copyOf(values, values.length);
        changed[slot] = value;
        return new ValueRow(changed);
    }

    /** Every property at the slot of its own index. */
    int[] slots() {
        var slots = new int[values.length];
        Arrays.setAll(slots, slot -> slot);
        return slots;
    }

    @Override
    public boolean isNull(int slot) {
        return values[slot] == null;
    }

    @Override
    public boolean getBoolean(int slot) {
        return required((Boolean) values[slot], slot);
    }

    @Override
    public int getInt(int slot) {
        return required((Integer) values[slot], slot);
    }

    @Override
    public long getLong(int slot) {
        return required((Long) values[slot], slot);
    }

    @Override
    public float getFloat(int slot) {
        return required((Float) values[slot], slot);
    }

    @Override
    public double getDouble(int slot) {
        return required((Double) values[slot], slot);
    }

    @Override
    public @Nullable BigDecimal getDecimal(int slot) {
        return (BigDecimal) values[slot];
    }

    @Override
    public @Nullable String getText(int slot) {
        return (String) values[slot];
    }

    @Override
    public byte @Nullable [] getBytes(int slot) {
        return (byte[]) values[slot];
    }

    @Override
    public @Nullable LocalDate getDate(int slot) {
        return (LocalDate) values[slot];
    }

    @Override
    public @Nullable LocalTime getTime(int slot) {
        return (LocalTime) values[slot];
    }

    @Override
    public @Nullable LocalDateTime getDateTime(int slot) {
        return (LocalDateTime) values[slot];
    }

    @Override
    public @Nullable Instant getInstant(int slot) {
        return (Instant) values[slot];
    }

    @Override
    public @Nullable UUID getUuid(int slot) {
        return (UUID) values[slot];
    }

    @Override
    public @Nullable String getJson(int slot) {
        return (String) values[slot];
    }

    @Override
    public @Nullable Object @Nullable [] getArray(int slot) {
        return (@Nullable Object[]) values[slot];
    }

    @Override
    public OrmException unexpectedNull(int slot) {
        return new ValidationException("NULL in slot " + slot);
    }
}
