package dev.entia.sql.run;

import dev.entia.driver.Rows;
import dev.entia.error.DriverException;
import dev.entia.error.OrmException;
import dev.entia.sql.ast.ColumnType;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows of a statement as stored values: the fields that come, read by the types of the columns. */
final class SqlRows implements Rows {

    private static final int NONE = -1;

    private final Cursor cursor;
    private final TypeMap types;
    private final ColumnType[] columns;
    private final Consumer<DriverException> failed;
    private final Consumer<SqlRows> release;
    /** The slot of the number read last, which is not NULL: a key is asked for as one, and again as a property. */
    private int numberSlot = NONE;

    private long number;
    private boolean isClosed;

    /**
     * @param failed is told if the next row cannot be had
     * @param release is called once, when the rows are closed
     */
    SqlRows(
            Cursor cursor,
            TypeMap types,
            List<ColumnType> columns,
            Consumer<DriverException> failed,
            Consumer<SqlRows> release) {
        this.cursor = cursor;
        this.types = types;
        this.columns = columns.toArray(new ColumnType[0]);
        this.failed = failed;
        this.release = release;
    }

    @Override
    public boolean next() {
        if (isClosed) throw RunErrors.closedRows();
        numberSlot = NONE;
        try {
            return cursor.next();
        } catch (DriverException e) {
            failed.accept(e);
            throw e;
        }
    }

    @Override
    public boolean isNull(int slot) {
        return cursor.isNull(slot);
    }

    @Override
    public boolean getBoolean(int slot) {
        boolean value = types.getBoolean(cursor, slot, columns[slot]);
        if (!value) refuseNull(slot);
        return value;
    }

    @Override
    public int getInt(int slot) {
        int value = types.getInt(cursor, slot, columns[slot]);
        if (value == 0) refuseNull(slot);
        return value;
    }

    @Override
    public long getLong(int slot) {
        if (slot == numberSlot) return number;
        long value = longOrZero(slot);
        if (value == 0) refuseNull(slot);
        return value;
    }

    @Override
    public long longOrZero(int slot) {
        long value = types.getLong(cursor, slot, columns[slot]);
        if (value == 0) return value;
        numberSlot = slot;
        number = value;
        return value;
    }

    @Override
    public float getFloat(int slot) {
        float value = types.getFloat(cursor, slot, columns[slot]);
        if (value == 0) refuseNull(slot);
        return value;
    }

    @Override
    public double getDouble(int slot) {
        double value = types.getDouble(cursor, slot, columns[slot]);
        if (value == 0) refuseNull(slot);
        return value;
    }

    @Override
    public @Nullable BigDecimal getDecimal(int slot) {
        return types.getDecimal(cursor, slot, columns[slot]);
    }

    @Override
    public @Nullable String getText(int slot) {
        return types.getText(cursor, slot, columns[slot]);
    }

    @Override
    public byte @Nullable [] getBytes(int slot) {
        return types.getBytes(cursor, slot, columns[slot]);
    }

    @Override
    public @Nullable LocalDate getDate(int slot) {
        return types.getDate(cursor, slot, columns[slot]);
    }

    @Override
    public @Nullable LocalTime getTime(int slot) {
        return types.getTime(cursor, slot, columns[slot]);
    }

    @Override
    public @Nullable LocalDateTime getDateTime(int slot) {
        return types.getDateTime(cursor, slot, columns[slot]);
    }

    @Override
    public @Nullable Instant getInstant(int slot) {
        return types.getInstant(cursor, slot, columns[slot]);
    }

    @Override
    public @Nullable UUID getUuid(int slot) {
        return types.getUuid(cursor, slot, columns[slot]);
    }

    @Override
    public @Nullable String getJson(int slot) {
        return types.getJson(cursor, slot, columns[slot]);
    }

    @Override
    public @Nullable Object @Nullable [] getArray(int slot) {
        return types.getArray(cursor, slot, columns[slot]);
    }

    @Override
    public OrmException unexpectedNull(int slot) {
        return RunErrors.unexpectedNull(columns[slot]);
    }

    /** The value as an object, null for NULL. */
    @Nullable
    Object get(int slot) {
        return get(slot, columns[slot].kind());
    }

    /** Asks whether it is NULL only where the value itself cannot say so: a number that is not zero is there. */
    @Override
    public @Nullable Object get(int slot, Kind kind) {
        return switch (kind) {
            case BOOLEAN -> types.getBoolean(cursor, slot, columns[slot]) ? true : zero(slot, false);
            case INT -> number(slot, types.getInt(cursor, slot, columns[slot]));
            case LONG -> number(slot, types.getLong(cursor, slot, columns[slot]));
            case FLOAT -> number(slot, types.getFloat(cursor, slot, columns[slot]));
            case DOUBLE -> number(slot, types.getDouble(cursor, slot, columns[slot]));
            case DECIMAL -> getDecimal(slot);
            case TEXT -> getText(slot);
            case BYTES -> getBytes(slot);
            case DATE -> getDate(slot);
            case TIME -> getTime(slot);
            case DATETIME -> getDateTime(slot);
            case INSTANT -> getInstant(slot);
            case UUID -> getUuid(slot);
            case JSON -> getJson(slot);
            case ARRAY -> getArray(slot);
        };
    }

    @Override
    public void close() {
        if (isClosed) return;
        isClosed = true;
        try {
            cursor.close();
        } finally {
            release.accept(this);
        }
    }

    private @Nullable Object number(int slot, int value) {
        return value == 0 ? zero(slot, value) : (Object) value;
    }

    private @Nullable Object number(int slot, long value) {
        return value == 0 ? zero(slot, value) : (Object) value;
    }

    private @Nullable Object number(int slot, float value) {
        return value == 0 ? zero(slot, value) : (Object) value;
    }

    private @Nullable Object number(int slot, double value) {
        return value == 0 ? zero(slot, value) : (Object) value;
    }

    /** What is read for NULL, and for nothing else but itself. */
    private @Nullable Object zero(int slot, Object value) {
        return cursor.isNull(slot) ? null : value;
    }

    private void refuseNull(int slot) {
        if (cursor.isNull(slot)) throw unexpectedNull(slot);
    }
}
