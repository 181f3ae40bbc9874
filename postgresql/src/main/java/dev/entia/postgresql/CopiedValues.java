package dev.entia.postgresql;

import dev.entia.sql.ast.ColumnType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteConverter;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** Values in the binary form of their type, each after its length. Not thread-safe. */
final class CopiedValues {

    private static final int NULL = -1;
    private static final int JSONB_VERSION = 1;
    private static final int SMALL = 256;
    private static final int NANOS_PER_MICRO = 1_000;
    private static final long MICROS_PER_DAY = 86_400_000_000L;

    /** From where times are counted. */
    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

    /** What a {@code numeric} has room for, before and behind its point. */
    private static final int MOST_WHOLE_DIGITS = 131_072;

    private static final int MOST_DECIMAL_PLACES = 16_383;

    private final Octets into;

    CopiedValues(Octets into) {
        this.into = into;
    }

    /**
     * Adds a value.
     *
     * @throws dev.entia.error.ValidationException if the database would not keep it as it is
     * @throws SQLException if it is none that the database has
     */
    void put(ColumnType type, @Nullable Object value) throws SQLException {
        if (value == null) {
            into.putInt(NULL);
            return;
        }
        switch (type.kind()) {
            case BOOLEAN -> putBoolean((Boolean) value);
            case INT -> putInt((Integer) value);
            case LONG -> putLong((Long) value);
            case FLOAT -> putInt(Float.floatToIntBits((Float) value));
            case DOUBLE -> putLong(Double.doubleToLongBits((Double) value));
            case DECIMAL -> putBytes(numeric((BigDecimal) value));
            case TEXT, JSON -> putText(type, Stored.text(type, value));
            case BYTES -> putBytes((byte[]) value);
            case DATE -> putInt(days(Times.checked(type, (LocalDate) value)));
            case TIME -> putLong(micros((LocalTime) value));
            case DATETIME -> putLong(micros(Times.checked(type, (LocalDateTime) value)));
            case INSTANT -> putLong(micros(Times.inUtc(type, (Instant) value)));
            case UUID -> putUuid((UUID) value);
            case ARRAY -> putArray(type.ofElements(), (@Nullable Object[]) value);
        }
    }

    private void putBoolean(boolean value) {
        into.putInt(Byte.BYTES);
        into.putByte(value ? 1 : 0);
    }

    private void putInt(int value) {
        into.putInt(Integer.BYTES);
        into.putInt(value);
    }

    private void putLong(long value) {
        into.putInt(Long.BYTES);
        into.putLong(value);
    }

    private void putUuid(UUID value) {
        into.putInt(2 * Long.BYTES);
        into.putLong(value.getMostSignificantBits());
        into.putLong(value.getLeastSignificantBits());
    }

    private void putBytes(byte[] value) {
        into.putInt(value.length);
        into.put(value);
    }

    private void putText(ColumnType type, String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        if (CopiedTypes.isVersioned(type)) {
            into.putInt(1 + bytes.length);
            into.putByte(JSONB_VERSION);
            into.put(bytes);
        } else {
            putBytes(bytes);
        }
    }

    /** One dimension, whether there are NULLs, the type of the elements, how many there are from 1 on, and each of them. */
    private void putArray(ColumnType element, @Nullable Object[] elements) throws SQLException {
        var array = new Octets(SMALL);
        array.putInt(elements.length == 0 ? 0 : 1);
        array.putInt(hasNull(elements) ? 1 : 0);
        array.putInt(CopiedTypes.elementOid(element));
        if (elements.length > 0) {
            array.putInt(elements.length);
            array.putInt(1);
        }
        var values = new CopiedValues(array);
        for (var each : elements) values.put(element, each);
        into.putInt(array.size());
        into.put(array);
    }

    private static boolean hasNull(@Nullable Object[] elements) {
        for (var each : elements) if (each == null) return true;
        return false;
    }

    private static int days(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - EPOCH.toEpochDay());
    }

    private static long micros(LocalTime time) {
        return time.toNanoOfDay() / NANOS_PER_MICRO;
    }

    private static long micros(LocalDateTime dateTime) {
        return days(dateTime.toLocalDate()) * MICROS_PER_DAY + micros(dateTime.toLocalTime());
    }

    private static byte[] numeric(BigDecimal value) throws SQLException {
        boolean isTooLong = (long) value.precision() - value.scale() > MOST_WHOLE_DIGITS;
        if (isTooLong || value.scale() > MOST_DECIMAL_PLACES) {
            throw new PSQLException("value overflows numeric format", PSQLState.NUMERIC_VALUE_OUT_OF_RANGE);
        }
        return ByteConverter.numeric(value);
    }
}
