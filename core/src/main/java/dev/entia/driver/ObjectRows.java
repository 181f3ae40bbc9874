package dev.entia.driver;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows whose values are objects already, each of the type that its kind is stored as. */
public abstract class ObjectRows implements Rows {

    /** The value of the present row in a slot, null for NULL. */
    protected abstract @Nullable Object value(int slot);

    @Override
    public final boolean isNull(int slot) {
        return value(slot) == null;
    }

    @Override
    public final boolean getBoolean(int slot) {
        return (Boolean) required(value(slot), slot);
    }

    @Override
    public final int getInt(int slot) {
        return (Integer) required(value(slot), slot);
    }

    @Override
    public final long getLong(int slot) {
        return (Long) required(value(slot), slot);
    }

    @Override
    public final float getFloat(int slot) {
        return (Float) required(value(slot), slot);
    }

    @Override
    public final double getDouble(int slot) {
        return (Double) required(value(slot), slot);
    }

    @Override
    public final @Nullable BigDecimal getDecimal(int slot) {
        return (BigDecimal) value(slot);
    }

    @Override
    public final @Nullable String getText(int slot) {
        return (String) value(slot);
    }

    @Override
    public final byte @Nullable [] getBytes(int slot) {
        return (byte[]) value(slot);
    }

    @Override
    public final @Nullable LocalDate getDate(int slot) {
        return (LocalDate) value(slot);
    }

    @Override
    public final @Nullable LocalTime getTime(int slot) {
        return (LocalTime) value(slot);
    }

    @Override
    public final @Nullable LocalDateTime getDateTime(int slot) {
        return (LocalDateTime) value(slot);
    }

    @Override
    public final @Nullable Instant getInstant(int slot) {
        return (Instant) value(slot);
    }

    @Override
    public final @Nullable UUID getUuid(int slot) {
        return (UUID) value(slot);
    }

    @Override
    public final @Nullable String getJson(int slot) {
        return (String) value(slot);
    }

    @Override
    public final @Nullable Object @Nullable [] getArray(int slot) {
        return (@Nullable Object[]) value(slot);
    }
}
