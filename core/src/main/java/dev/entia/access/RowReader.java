package dev.entia.access;

import dev.entia.error.OrmException;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of stored values by slot, 0-based. The primitive methods refuse NULL with {@link #unexpectedNull}; the others
 * return null for it. Not thread-safe.
 */
public interface RowReader {

    boolean isNull(int slot);

    boolean getBoolean(int slot);

    int getInt(int slot);

    long getLong(int slot);

    float getFloat(int slot);

    double getDouble(int slot);

    @Nullable
    BigDecimal getDecimal(int slot);

    @Nullable
    String getText(int slot);

    byte @Nullable [] getBytes(int slot);

    @Nullable
    LocalDate getDate(int slot);

    @Nullable
    LocalTime getTime(int slot);

    @Nullable
    LocalDateTime getDateTime(int slot);

    @Nullable
    Instant getInstant(int slot);

    @Nullable
    UUID getUuid(int slot);

    /** The text of a document. */
    @Nullable
    String getJson(int slot);

    /** An array's elements, each as its own kind is stored; null for an element that is NULL. */
    @Nullable
    Object @Nullable [] getArray(int slot);

    /** The error for NULL where a value is required; names the property of the slot. */
    OrmException unexpectedNull(int slot);

    /** The stored value as an object, null for NULL. */
    default @Nullable Object get(int slot, Kind kind) {
        if (isNull(slot)) return null;
        return switch (kind) {
            case BOOLEAN -> getBoolean(slot);
            case INT -> getInt(slot);
            case LONG -> getLong(slot);
            case FLOAT -> getFloat(slot);
            case DOUBLE -> getDouble(slot);
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

    /** The number, without an object made of it; 0 for NULL, which {@link #isNull} tells from it. */
    default long longOrZero(int slot) {
        return isNull(slot) ? 0 : getLong(slot);
    }

    /** The value, or the error for NULL. */
    default <T> T required(@Nullable T value, int slot) {
        if (value == null) throw unexpectedNull(slot);
        return value;
    }
}
