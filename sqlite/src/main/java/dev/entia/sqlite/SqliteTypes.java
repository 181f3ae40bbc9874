package dev.entia.sqlite;

import dev.entia.driver.Precision;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.run.ArrayText;
import dev.entia.sql.run.Fields;
import dev.entia.sql.run.Parameters;
import dev.entia.sql.run.TypeMap;
import dev.entia.type.Characters;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stored values in the four ways of SQLite: whole number, real number, text and blob. What is written has one form; what is
 * read may have been written by others, and is read where it can mean one thing only.
 */
final class SqliteTypes implements TypeMap {

    @Override
    public Precision precision() {
        return Precision.EXACT;
    }

    @Override
    public void bind(Parameters into, int position, ColumnType type, Object value) {
        switch (type.kind()) {
            case BOOLEAN -> into.setLong(position, (Boolean) value ? 1 : 0);
            case INT, LONG -> into.setLong(position, ((Number) value).longValue());
            case FLOAT, DOUBLE -> into.setDouble(position, Numbers.number(type, ((Number) value).doubleValue()));
            case DECIMAL -> Decimals.bind(into, position, type, (BigDecimal) value);
            case BYTES -> into.setBytes(position, (byte[]) value);
            case TEXT, DATE, TIME, DATETIME, INSTANT, UUID, JSON -> into.setText(position, text(type, value));
            case ARRAY -> into.setText(position, ArrayText.write(type, (@Nullable Object[]) value));
        }
    }

    /** The text that is stored for a value of a kind that is stored as text. */
    static String text(ColumnType type, Object value) {
        return switch (type.kind()) {
            case TEXT, JSON -> Characters.checked(type.subject(), (String) value);
            case DATE -> Times.format(type, (LocalDate) value);
            case TIME -> Times.format((LocalTime) value);
            case DATETIME -> Times.format(type, (LocalDateTime) value);
            case INSTANT -> Times.format(type, (Instant) value);
            case UUID -> value.toString();
            default -> throw new IllegalArgumentException(type.kind() + " is not stored as text.");
        };
    }

    @Override
    public boolean getBoolean(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        if (found == null) return false;
        if (found instanceof Integer number && (number & 1) == number) return number == 1;
        return switch (found.toString().toLowerCase(Locale.ROOT)) {
            case "0", "false" -> false;
            case "1", "true" -> true;
            default -> throw SqliteErrors.unreadable(type, found, "true or false");
        };
    }

    @Override
    public int getInt(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        if (found instanceof Integer number) return number;
        long number = found == null ? 0 : Numbers.whole(type, found);
        if (number != (int) number) throw SqliteErrors.unreadable(type, number, "a whole number of 32 bits");
        return (int) number;
    }

    @Override
    public long getLong(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        return found == null ? 0 : Numbers.whole(type, found);
    }

    @Override
    public float getFloat(Fields from, int slot, ColumnType type) {
        return (float) getDouble(from, slot, type);
    }

    @Override
    public double getDouble(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        return found == null ? 0 : Numbers.real(type, found);
    }

    @Override
    public @Nullable BigDecimal getDecimal(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        return found == null ? null : Decimals.read(type, found);
    }

    @Override
    public @Nullable String getText(Fields from, int slot, ColumnType type) {
        return from.getText(slot);
    }

    @Override
    public byte @Nullable [] getBytes(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        if (found == null) return null;
        if (found instanceof byte[] bytes) return bytes;
        if (found instanceof String text) return text.getBytes(StandardCharsets.UTF_8);
        throw SqliteErrors.unreadable(type, found, "bytes");
    }

    @Override
    public @Nullable LocalDate getDate(Fields from, int slot, ColumnType type) {
        var text = text(from, slot);
        return text == null ? null : new TimeText(type, text).date();
    }

    @Override
    public @Nullable LocalTime getTime(Fields from, int slot, ColumnType type) {
        var text = text(from, slot);
        return text == null ? null : new TimeText(type, text).time();
    }

    @Override
    public @Nullable LocalDateTime getDateTime(Fields from, int slot, ColumnType type) {
        var text = text(from, slot);
        return text == null ? null : new TimeText(type, text).dateTime();
    }

    @Override
    public @Nullable Instant getInstant(Fields from, int slot, ColumnType type) {
        var text = text(from, slot);
        return text == null ? null : new TimeText(type, text).instant();
    }

    @Override
    public @Nullable UUID getUuid(Fields from, int slot, ColumnType type) {
        var bytes = from.getBytes(slot);
        if (bytes == null) return null;
        var uuid = Uuids.ofText(bytes);
        return uuid != null ? uuid : Uuids.read(type, Objects.requireNonNull(from.getObject(slot)));
    }

    /** The bytes of a text in UTF-8. One of digits and signs that begins without a 0 is in it already. */
    private static byte @Nullable [] text(Fields from, int slot) {
        var bytes = from.getBytes(slot);
        if (bytes == null || bytes.length < 2 || (isOfTime(bytes[0]) && isOfTime(bytes[1]))) return bytes;
        // A database in UTF-16, or what is no time at all.
        return Objects.requireNonNull(from.getText(slot)).getBytes(StandardCharsets.UTF_8);
    }

    /** A digit, or a sign. */
    private static boolean isOfTime(byte character) {
        return character >= '+' && character <= '9';
    }
}
