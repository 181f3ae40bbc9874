package dev.entia.postgresql;

import dev.entia.driver.Precision;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.run.Fields;
import dev.entia.sql.run.Parameters;
import dev.entia.sql.run.TypeMap;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/**
 * Stored values as PostgreSQL has them: a type of its own for every kind. Dates and times are sent as text, and never pass
 * through the time zone of the JVM or of the session.
 */
final class PostgreSqlTypes implements TypeMap {

    private static final Precision PRECISION = new Precision(
            6,
            Precision.ANY,
            Precision.ANY,
            Map.of(),
            // As the currencies of most places have it; a cast rounds what has more.
            Map.of("money", new Precision.Digits(19, 2)),
            Map.of("date", Set.of(Kind.DATE), "time", Set.of(Kind.TIME), "timetz", Set.of(Kind.TIME)));

    @Override
    public Precision precision() {
        return PRECISION;
    }

    @Override
    public void bind(Parameters into, int position, ColumnType type, Object value) {
        if (value instanceof List<?> list) {
            into.setArray(position, listType(type), elements(type, list));
            return;
        }
        switch (type.kind()) {
            case BOOLEAN, INT, FLOAT, DECIMAL, UUID -> into.setObject(position, value);
            case LONG -> into.setLong(position, (Long) value);
            case DOUBLE -> into.setDouble(position, (Double) value);
            case BYTES -> into.setBytes(position, (byte[]) value);
            case TEXT -> text(into, position, type, Texts.checked(type, (String) value));
            case DATE, TIME, DATETIME, INSTANT, JSON, ARRAY ->
                into.setObject(position, typed(Stored.typeName(type), Stored.text(type, value)));
        }
    }

    /** There is no list of arrays: unnest would go down to their elements. */
    private static String listType(ColumnType type) {
        return type.kind() == Kind.ARRAY ? "text" : Stored.typeName(type);
    }

    /** A text for a column of another type is sent without a type: the server then takes it for what the column holds. */
    private static void text(Parameters into, int position, ColumnType type, String text) {
        if (Casts.isForeign(type)) into.setUntyped(position, text);
        else into.setText(position, text);
    }

    @Override
    public void bindNull(Parameters into, int position, ColumnType type) {
        if (Casts.isForeign(type) || type.kind() == Kind.JSON || type.kind() == Kind.ARRAY)
            into.setUntyped(position, null);
        else into.setNull(position, type);
    }

    private static PGobject typed(String type, String text) {
        var value = new PGobject();
        value.setType(type);
        try {
            value.setValue(text);
        } catch (SQLException e) {
            throw new IllegalStateException("Only subclasses of PGobject check their value.", e);
        }
        return value;
    }

    /** Of the classes for which the JDBC driver has a compact form, where there is one. */
    private static @Nullable Object[] elements(ColumnType type, List<?> values) {
        return switch (type.kind()) {
            case BOOLEAN -> values.toArray(new @Nullable Boolean[0]);
            case INT -> values.toArray(new @Nullable Integer[0]);
            case LONG -> values.toArray(new @Nullable Long[0]);
            case FLOAT -> values.toArray(new @Nullable Float[0]);
            case DOUBLE -> values.toArray(new @Nullable Double[0]);
            case BYTES -> values.toArray(new byte @Nullable [0][]);
            case DECIMAL, TEXT, DATE, TIME, DATETIME, INSTANT, UUID, JSON, ARRAY -> texts(type, values);
        };
    }

    private static @Nullable Object[] texts(ColumnType type, List<?> values) {
        var texts = new @Nullable String[values.size()];
        for (int i = 0; i < texts.length; i++) {
            Object value = values.get(i);
            texts[i] = value == null ? null : Stored.text(type, value);
        }
        return texts;
    }

    @Override
    public boolean getBoolean(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        if (found == null) return false;
        if (found instanceof Boolean bool) return bool;
        return switch (found.toString()) {
            case "0", "f", "false" -> false;
            case "1", "t", "true" -> true;
            default -> throw PostgreSqlErrors.unreadable(type, "something else", "true or false");
        };
    }

    @Override
    public int getInt(Fields from, int slot, ColumnType type) {
        long number = from.getLong(slot);
        if (number != (int) number) throw PostgreSqlErrors.unreadable(type, "a larger number", "one of 32 bits");
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

    @Override
    public @Nullable BigDecimal getDecimal(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        if (found == null || found instanceof BigDecimal) return (BigDecimal) found;
        try {
            return new BigDecimal(found.toString());
        } catch (NumberFormatException e) {
            throw PostgreSqlErrors.unreadable(type, "NaN, infinite or no number", "a decimal number");
        }
    }

    @Override
    public @Nullable String getText(Fields from, int slot, ColumnType type) {
        return from.getText(slot);
    }

    @Override
    public byte @Nullable [] getBytes(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        if (found == null || found instanceof byte[]) return (byte[]) found;
        throw PostgreSqlErrors.unreadable(type, "of another type", "bytes");
    }

    @Override
    public @Nullable LocalDate getDate(Fields from, int slot, ColumnType type) {
        LocalDate date;
        try {
            date = from.getObject(slot, LocalDate.class);
        } catch (DateTimeException e) {
            // The JDBC driver does not know that there was a 29th of February in the year 1 BC.
            date = Times.date(from.getText(slot));
        }
        // What it makes of infinity.
        if (LocalDate.MAX.equals(date) || LocalDate.MIN.equals(date)) throw infinite(type, "a date");
        return date;
    }

    @Override
    public @Nullable LocalTime getTime(Fields from, int slot, ColumnType type) {
        var time = from.getObject(slot, LocalTime.class);
        // What the JDBC driver makes of 24:00; the server has no nanoseconds.
        if (LocalTime.MAX.equals(time)) throw PostgreSqlErrors.unreadable(type, "24:00:00", "a time of day");
        return time;
    }

    @Override
    public @Nullable LocalDateTime getDateTime(Fields from, int slot, ColumnType type) {
        LocalDateTime dateTime;
        try {
            dateTime = from.getObject(slot, LocalDateTime.class);
        } catch (DateTimeException e) {
            dateTime = Times.dateTime(from.getText(slot));
        }
        boolean isInfinite = LocalDateTime.MAX.equals(dateTime) || LocalDateTime.MIN.equals(dateTime);
        if (isInfinite) throw infinite(type, "a date and time");
        return dateTime;
    }

    @Override
    public @Nullable Instant getInstant(Fields from, int slot, ColumnType type) {
        if (Stored.isWithoutZone(type)) {
            var dateTime = getDateTime(from, slot, type);
            return dateTime == null ? null : dateTime.toInstant(ZoneOffset.UTC);
        }
        OffsetDateTime moment;
        try {
            moment = from.getObject(slot, OffsetDateTime.class);
        } catch (DateTimeException e) {
            moment = Times.moment(from.getText(slot));
        }
        if (OffsetDateTime.MAX.equals(moment) || OffsetDateTime.MIN.equals(moment)) throw infinite(type, "an instant");
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public @Nullable UUID getUuid(Fields from, int slot, ColumnType type) {
        var found = from.getObject(slot);
        if (found == null || found instanceof UUID) return (UUID) found;
        try {
            return UUID.fromString(found.toString());
        } catch (IllegalArgumentException e) {
            throw PostgreSqlErrors.unreadable(type, "something else", "a UUID");
        }
    }

    @Override
    public @Nullable Object @Nullable [] getArray(Fields from, int slot, ColumnType type) {
        var literal = from.getText(slot);
        return literal == null ? null : new ArrayLiteral(type, literal).elements();
    }

    private static RuntimeException infinite(ColumnType type, String expected) {
        return PostgreSqlErrors.unreadable(type, "infinity", expected);
    }
}
