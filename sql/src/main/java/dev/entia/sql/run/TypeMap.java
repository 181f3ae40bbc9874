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

/**
 * How one database keeps stored values: what is sent for a value of each kind, and what a field is read as. A value that
 * would not come back as it was is refused. Thread-safe.
 */
public interface TypeMap {

    /**
     * Sends a value.
     *
     * @param value of the type's kind, or a list of such where the statement takes one as a whole
     * @throws dev.entia.error.ValidationException if the database would not keep it as it is
     */
    void bind(Parameters into, int position, ColumnType type, Object value);

    /** Sends NULL. */
    default void bindNull(Parameters into, int position, ColumnType type) {
        into.setNull(position, type);
    }

    /** How exact its columns are. */
    Precision precision();

    /** False for NULL. */
    boolean getBoolean(Fields from, int slot, ColumnType type);

    /** 0 for NULL. */
    int getInt(Fields from, int slot, ColumnType type);

    /** 0 for NULL. */
    long getLong(Fields from, int slot, ColumnType type);

    /** 0 for NULL. */
    float getFloat(Fields from, int slot, ColumnType type);

    /** 0 for NULL. */
    double getDouble(Fields from, int slot, ColumnType type);

    @Nullable
    BigDecimal getDecimal(Fields from, int slot, ColumnType type);

    @Nullable
    String getText(Fields from, int slot, ColumnType type);

    byte @Nullable [] getBytes(Fields from, int slot, ColumnType type);

    @Nullable
    LocalDate getDate(Fields from, int slot, ColumnType type);

    @Nullable
    LocalTime getTime(Fields from, int slot, ColumnType type);

    @Nullable
    LocalDateTime getDateTime(Fields from, int slot, ColumnType type);

    @Nullable
    Instant getInstant(Fields from, int slot, ColumnType type);

    @Nullable
    UUID getUuid(Fields from, int slot, ColumnType type);

    /** The text of a document. */
    default @Nullable String getJson(Fields from, int slot, ColumnType type) {
        return from.getText(slot);
    }

    /** Elements of the type's element kind, null for NULL; here of an array that is kept as {@link ArrayText}. */
    default @Nullable Object @Nullable [] getArray(Fields from, int slot, ColumnType type) {
        var text = from.getText(slot);
        return text == null ? null : ArrayText.read(type, text);
    }
}
