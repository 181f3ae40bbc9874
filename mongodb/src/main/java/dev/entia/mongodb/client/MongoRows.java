package dev.entia.mongodb.client;

import dev.entia.driver.Rows;
import dev.entia.error.OrmException;
import dev.entia.mongodb.translate.ReadPlan.Slot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows as documents arrive. */
final class MongoRows implements Rows {

    private final Documents documents;
    private final List<Slot> slots;
    private final Consumer<MongoRows> release;
    private @Nullable Object @Nullable [] row;
    private boolean isClosed;

    /** @param release is called once, when the rows are closed */
    MongoRows(Documents documents, List<Slot> slots, Consumer<MongoRows> release) {
        this.documents = documents;
        this.slots = slots;
        this.release = release;
    }

    /** Where rows come from. */
    interface Documents extends AutoCloseable {

        /** The next one; null after the last. */
        @Nullable
        Object @Nullable [] next();

        @Override
        void close();
    }

    @Override
    public boolean next() {
        if (isClosed) throw ClientErrors.closedRows();
        row = documents.next();
        return row != null;
    }

    @Override
    public boolean isNull(int slot) {
        return value(slot) == null;
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
        return (Object[]) value(slot);
    }

    @Override
    public OrmException unexpectedNull(int slot) {
        return ClientErrors.unexpectedNull(slots.get(slot).type());
    }

    @Override
    public void close() {
        if (isClosed) return;
        isClosed = true;
        try {
            documents.close();
        } finally {
            release.accept(this);
        }
    }

    private @Nullable Object value(int slot) {
        if (isClosed) throw ClientErrors.closedRows();
        if (row == null) throw ClientErrors.noRow();
        return row[slot];
    }

    private Object present(int slot) {
        var value = value(slot);
        if (value == null) throw unexpectedNull(slot);
        return Objects.requireNonNull(value);
    }
}
