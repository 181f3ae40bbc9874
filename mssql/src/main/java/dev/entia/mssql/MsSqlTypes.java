package dev.entia.mssql;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;

import dev.entia.driver.Precision;
import dev.entia.driver.Precision.Digits;
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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import microsoft.sql.DateTimeOffset;
import org.jspecify.annotations.Nullable;

/**
 * Stored values as SQL Server has them. Dates and times travel as those of {@code java.time}, and so never pass through
 * the time zone of the JVM; instants are sent with the offset of UTC.
 */
final class MsSqlTypes implements TypeMap {

    private static final Digits BARE_DECIMAL = new Digits(18, 0);

    /** A datetime counts in 300ths of a second: hundredths are the last digit of which it keeps every value. */
    private static final Precision PRECISION = new Precision(
            MsSqlTypeNames.FRACTION_DIGITS,
            MsSqlTypeNames.MOST_DIGITS,
            MsSqlTypeNames.DECIMALS,
            Map.of("datetime", 2, "smalldatetime", Precision.ROUNDED),
            Map.of(
                    "decimal", BARE_DECIMAL,
                    "dec", BARE_DECIMAL,
                    "numeric", BARE_DECIMAL,
                    "money", new Digits(19, 4),
                    "smallmoney", new Digits(10, 4)),
            Map.of("date", Set.of(Kind.DATE), "time", Set.of(Kind.TIME)));

    private static final int NANOS_PER_TICK = 100;
    private static final OffsetDateTime FIRST = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime END = OffsetDateTime.of(10_000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    @Override
    public Precision precision() {
        return PRECISION;
    }

    @Override
    public void bind(Parameters into, int position, ColumnType type, Object value) {
        switch (type.kind()) {
            case BOOLEAN, INT -> into.setObject(position, value);
            case LONG -> into.setLong(position, (Long) value);
            case FLOAT -> {
                number(type, (Float) value);
                into.setObject(position, value);
            }
            case DOUBLE -> into.setDouble(position, number(type, (Double) value));
            case DECIMAL -> into.setObject(position, decimal(type, (BigDecimal) value));
            case TEXT, JSON -> into.setText(position, text(type, (String) value));
            case ARRAY -> into.setText(position, ArrayText.write(type, (@Nullable Object[]) value));
            case BYTES -> into.setBytes(position, (byte[]) value);
            case DATE -> into.setObject(position, date(type, (LocalDate) value));
            case TIME -> into.setObject(position, cut((LocalTime) value));
            case DATETIME -> into.setObject(position, dateTime(type, (LocalDateTime) value));
            case INSTANT -> into.setObject(position, moment(type, (Instant) value));
            // A text is taken by uniqueidentifier as well as by a column of texts.
            case UUID -> into.setText(position, value.toString().toUpperCase(Locale.ROOT));
        }
    }

    /** As a text, where the JDBC driver has no number for the type; NULL becomes a UUID without loss. */
    @Override
    public void bindNull(Parameters into, int position, ColumnType type) {
        into.setNull(position, type.kind() == Kind.UUID ? type.asText() : type);
    }

    private static double number(ColumnType type, double value) {
        if (!Double.isFinite(value)) throw MsSqlErrors.noNumber(type);
        return value;
    }

    private static BigDecimal decimal(ColumnType type, BigDecimal value) {
        var plain = value.scale() < 0 ? value.setScale(0) : value;
        if (plain.precision() <= MsSqlTypeNames.MOST_DIGITS && plain.scale() <= MsSqlTypeNames.MOST_DIGITS)
            return plain;
        var stripped = plain.stripTrailingZeros();
        if (stripped.scale() < 0) stripped = stripped.setScale(0);
        if (stripped.precision() > MsSqlTypeNames.MOST_DIGITS || stripped.scale() > MsSqlTypeNames.MOST_DIGITS)
            throw MsSqlErrors.tooManyDigits(type);
        return stripped;
    }

    static String text(ColumnType type, String text) {
        return Characters.checked(type.subject(), text);
    }

    static LocalDate date(ColumnType type, LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) throw MsSqlErrors.outOfRange(type);
        return date;
    }

    private static long cut(long nanos) {
        return nanos - nanos % NANOS_PER_TICK;
    }

    static LocalTime cut(LocalTime time) {
        return time.with(NANO_OF_SECOND, cut(time.getLong(NANO_OF_SECOND)));
    }

    static LocalDateTime dateTime(ColumnType type, LocalDateTime dateTime) {
        return date(type, dateTime.toLocalDate()).atTime(cut(dateTime.toLocalTime()));
    }

    static OffsetDateTime moment(ColumnType type, Instant instant) {
        if (instant.isBefore(FIRST.toInstant()) || !instant.isBefore(END.toInstant()))
            throw MsSqlErrors.outOfRange(type);
        return instant.with(NANO_OF_SECOND, cut(instant.getLong(NANO_OF_SECOND)))
                .atOffset(ZoneOffset.UTC);
    }

    @Override
    public boolean getBoolean(Fields from, int slot, ColumnType type) {
        return from.getLong(slot) != 0;
    }

    @Override
    public int getInt(Fields from, int slot, ColumnType type) {
        long number = from.getLong(slot);
        if (number != (int) number) throw MsSqlErrors.unreadable(type, "a larger number", "one of 32 bits");
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
        if (value == null || isAsDeclared || value.scale() <= 0) return value;
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
        throw MsSqlErrors.unreadable(type, "of another type", "bytes");
    }

    @Override
    public @Nullable LocalDate getDate(Fields from, int slot, ColumnType type) {
        return from.getObject(slot, LocalDate.class);
    }

    @Override
    public @Nullable LocalTime getTime(Fields from, int slot, ColumnType type) {
        return from.getObject(slot, LocalTime.class);
    }

    @Override
    public @Nullable LocalDateTime getDateTime(Fields from, int slot, ColumnType type) {
        return from.getObject(slot, LocalDateTime.class);
    }

    /** Of a column that keeps no offset, the date and time are those of UTC. */
    @Override
    public @Nullable Instant getInstant(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        if (found == null) return null;
        if (found instanceof DateTimeOffset moment)
            return moment.getOffsetDateTime().toInstant();
        var dateTime = from.getObject(slot, LocalDateTime.class);
        return dateTime == null ? null : dateTime.toInstant(ZoneOffset.UTC);
    }

    @Override
    public @Nullable UUID getUuid(Fields from, int slot, ColumnType type) {
        var text = from.getText(slot);
        if (text == null) return null;
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw MsSqlErrors.unreadable(type, "something else", "a UUID");
        }
    }
}
