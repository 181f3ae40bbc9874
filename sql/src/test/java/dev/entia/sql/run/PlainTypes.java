package dev.entia.sql.run;

import dev.entia.driver.Precision;
import dev.entia.sql.ast.ColumnType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Numbers and texts, as they come. */
final class PlainTypes implements TypeMap {

    @Override
    public Precision precision() {
        return Precision.EXACT;
    }

    @Override
    public void bind(Parameters into, int position, ColumnType type, Object value) {
        into.setObject(position, value);
    }

    @Override
    public boolean getBoolean(Fields from, int slot, ColumnType type) {
        return from.getLong(slot) != 0;
    }

    @Override
    public int getInt(Fields from, int slot, ColumnType type) {
        return (int) from.getLong(slot);
    }

    @Override
    public long getLong(Fields from, int slot, ColumnType type) {
        return from.getLong(slot);
    }

    @Override
    public float getFloat(Fields from, int slot, ColumnType type) {
        return (float) from.getDouble(slot);
    }

    @Override
    public double getDouble(Fields from, int slot, ColumnType type) {
        return from.getDouble(slot);
    }

    @Override
    public @Nullable String getText(Fields from, int slot, ColumnType type) {
        return from.getText(slot);
    }

    @Override
    public @Nullable BigDecimal getDecimal(Fields from, int slot, ColumnType type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte @Nullable [] getBytes(Fields from, int slot, ColumnType type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable LocalDate getDate(Fields from, int slot, ColumnType type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable LocalTime getTime(Fields from, int slot, ColumnType type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable LocalDateTime getDateTime(Fields from, int slot, ColumnType type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Instant getInstant(Fields from, int slot, ColumnType type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable UUID getUuid(Fields from, int slot, ColumnType type) {
        throw new UnsupportedOperationException();
    }
}
