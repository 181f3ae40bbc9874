package dev.entia.mysql;

import dev.entia.driver.Precision;
import dev.entia.driver.Precision.Digits;
import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.run.ArrayText;
import dev.entia.sql.run.Fields;
import dev.entia.sql.run.Parameters;
import dev.entia.sql.run.TypeMap;
import dev.entia.type.Characters;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stored values as MySQL and MariaDB have them. Dates and times travel as those of {@code java.time} that have no zone, and
 * so never pass through that of the JVM; instants are kept in UTC.
 */
final class MySqlTypes implements TypeMap {

    private static final Digits BARE_DECIMAL = new Digits(10, 0);

    private static final Precision PRECISION = new Precision(
            MySqlTypeNames.FRACTION_DIGITS,
            Precision.ANY,
            Precision.ANY,
            Map.of("datetime", 0, "timestamp", 0, "time", 0),
            Map.of("decimal", BARE_DECIMAL, "dec", BARE_DECIMAL, "numeric", BARE_DECIMAL, "fixed", BARE_DECIMAL),
            Map.of("date", Set.of(Kind.DATE), "time", Set.of(Kind.TIME), "year", Set.of()));

    /** How many digits of a number that is bound the server reads; of one with more it makes the greatest that it has. */
    private static final int DIGITS_READ = 81;

    private final Uuids uuids;
    private final Documents documents;

    MySqlTypes(Uuids uuids, Documents documents) {
        this.uuids = uuids;
        this.documents = documents;
    }

    @Override
    public Precision precision() {
        return PRECISION;
    }

    @Override
    public void bind(Parameters into, int position, ColumnType type, Object value) {
        switch (type.kind()) {
            case BOOLEAN -> into.setLong(position, (Boolean) value ? 1 : 0);
            case INT -> into.setLong(position, (Integer) value);
            case LONG -> into.setLong(position, (Long) value);
            case FLOAT -> into.setDouble(position, number(type, (Float) value));
            case DOUBLE -> into.setDouble(position, number(type, (Double) value));
            case DECIMAL -> into.setObject(position, decimal(type, (BigDecimal) value));
            case TEXT -> into.setText(position, Characters.checked(type.subject(), (String) value));
            case JSON -> into.setText(position, document(type, (String) value));
            case ARRAY -> into.setText(position, ArrayText.write(type, (@Nullable Object[]) value));
            case BYTES -> into.setBytes(position, (byte[]) value);
            case DATE -> into.setObject(position, date(type, (LocalDate) value));
            case TIME -> into.setObject(position, time((LocalTime) value));
            case DATETIME -> into.setObject(position, dateTime(type, (LocalDateTime) value));
            case INSTANT -> into.setObject(position, dateTime(type, inUtc(type, (Instant) value)));
            case UUID -> uuids.bind(into, position, type, (UUID) value);
        }
    }

    private static double number(ColumnType type, double value) {
        if (!Double.isFinite(value)) throw MySqlErrors.noNumber(type);
        return value;
    }

    /** Places that no column has would be rounded without an error. */
    private static BigDecimal decimal(ColumnType type, BigDecimal value) {
        var needed = value.scale() > MySqlTypeNames.MOST_DECIMALS ? value.stripTrailingZeros() : value;
        if (needed.scale() > MySqlTypeNames.MOST_DECIMALS)
            throw MySqlErrors.tooManyDecimals(type, needed.scale(), MySqlTypeNames.MOST_DECIMALS);
        long whole = (long) needed.precision() - needed.scale();
        if (whole > DIGITS_READ && needed.signum() != 0)
            throw MySqlErrors.tooManyDigits(
                    type, whole, type.facets().type().isEmpty() ? MySqlTypeNames.MOST_DIGITS : DIGITS_READ);
        return needed;
    }

    private String document(ColumnType type, String text) {
        documents.check(type, text);
        return text;
    }

    static LocalDate date(ColumnType type, LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) throw MySqlErrors.outOfRange(type);
        return date;
    }

    static LocalTime time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    static LocalDateTime dateTime(ColumnType type, LocalDateTime dateTime) {
        date(type, dateTime.toLocalDate());
        return dateTime.truncatedTo(ChronoUnit.MICROS);
    }

    static LocalDateTime inUtc(ColumnType type, Instant instant) {
        long second = instant.getEpochSecond();
        // A year that no LocalDateTime has would fail there with a message of its own.
        if (second < LocalDateTime.MIN.toEpochSecond(ZoneOffset.UTC)
                || second > LocalDateTime.MAX.toEpochSecond(ZoneOffset.UTC)) {
            throw MySqlErrors.outOfRange(type);
        }
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public boolean getBoolean(Fields from, int slot, ColumnType type) {
        return from.getLong(slot) != 0;
    }

    @Override
    public int getInt(Fields from, int slot, ColumnType type) {
        long number = from.getLong(slot);
        if (number != (int) number) throw MySqlErrors.unreadable(type, "a larger number", "one of 32 bits");
        return (int) number;
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

    /** A column that Entia has created for any number fills it up with zeros. */
    @Override
    public @Nullable BigDecimal getDecimal(Fields from, int slot, ColumnType type) {
        var value = from.getObject(slot, BigDecimal.class);
        var facets = type.facets();
        boolean isAsDeclared =
                facets.precision() >= 0 || facets.scale() >= 0 || !facets.type().isEmpty();
        return value == null || isAsDeclared || value.scale() <= 0 ? value : stripped(value);
    }

    private static BigDecimal stripped(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public @Nullable String getText(Fields from, int slot, ColumnType type) {
        return from.getText(slot);
    }

    @Override
    public byte @Nullable [] getBytes(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        if (found == null || found instanceof byte[]) return (byte[]) found;
        throw MySqlErrors.unreadable(type, "of another type", "bytes");
    }

    @Override
    public @Nullable LocalDate getDate(Fields from, int slot, ColumnType type) {
        return time(from, slot, type, LocalDate.class, "a date");
    }

    @Override
    public @Nullable LocalTime getTime(Fields from, int slot, ColumnType type) {
        return time(from, slot, type, LocalTime.class, "a time of day");
    }

    @Override
    public @Nullable LocalDateTime getDateTime(Fields from, int slot, ColumnType type) {
        return time(from, slot, type, LocalDateTime.class, "a date and time");
    }

    @Override
    public @Nullable Instant getInstant(Fields from, int slot, ColumnType type) {
        var dateTime = time(from, slot, type, LocalDateTime.class, "an instant");
        return dateTime == null ? null : dateTime.toInstant(ZoneOffset.UTC);
    }

    /** One JDBC driver fails at a zero date, the other makes null of it. */
    private static <T> @Nullable T time(Fields from, int slot, ColumnType type, Class<T> javaType, String expected) {
        T value;
        try {
            value = from.getObject(slot, javaType);
        } catch (DriverException e) {
            throw unreadable(type, expected, e);
        }
        if (value == null && from.getText(slot) != null) {
            throw MySqlErrors.unreadable(type, "a date without year, month or day", expected);
        }
        return value;
    }

    private static RuntimeException unreadable(ColumnType type, String expected, DriverException failure) {
        if (failure instanceof ConnectionException) return failure;
        var unreadable = MySqlErrors.unreadable(type, "no time that Java has", expected);
        unreadable.addSuppressed(failure);
        return unreadable;
    }

    @Override
    public @Nullable UUID getUuid(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        return found == null ? null : Uuids.read(found, type);
    }
}
