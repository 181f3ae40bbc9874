package dev.entia.postgresql;

import dev.entia.sql.ast.ColumnType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as the text that PostgreSQL reads whatever its settings: {@code 2024-03-09}, {@code 17:05:00.25},
 * {@code 0044-03-15 12:00:00+00 BC}. It keeps microseconds, and would round to them: here they are truncated, as a time is
 * in Java.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html">PostgreSQL: date/time types</a>
 */
final class Times {

    private static final int LONGEST = 40;
    private static final int FRACTION_DIGITS = 6;
    private static final int NANOS_PER_MICRO = 1_000;
    private static final String BEFORE_CHRIST = " BC";
    private static final DateTimeFormatter ISO_WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HH:mm:ss", "Z")
            .toFormatter(Locale.ROOT);
    private static final LocalDate FIRST = LocalDate.of(-4712, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(5_874_897, 12, 31);
    private static final LocalDate LAST = LocalDate.of(294_276, 12, 31);

    private Times() {}

    static String format(ColumnType type, LocalDate date) {
        var text = new StringBuilder(LONGEST);
        append(text, checked(type, date));
        return era(text, date).toString();
    }

    static String format(LocalTime time) {
        var text = new StringBuilder(LONGEST);
        append(text, time);
        return text.toString();
    }

    static String format(ColumnType type, LocalDateTime dateTime) {
        return era(dateTime(type, dateTime), dateTime.toLocalDate()).toString();
    }

    static String format(ColumnType type, Instant instant) {
        var dateTime = inUtc(type, instant);
        return era(dateTime(type, dateTime).append("+00"), dateTime.toLocalDate())
                .toString();
    }

    /** The date, if PostgreSQL has it. */
    static LocalDate checked(ColumnType type, LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST_DATE)) throw outOfRange(type, LAST_DATE);
        return date;
    }

    /** The date and time, if PostgreSQL has them. */
    static LocalDateTime checked(ColumnType type, LocalDateTime dateTime) {
        var date = dateTime.toLocalDate();
        if (date.isBefore(FIRST) || date.isAfter(LAST)) throw outOfRange(type, LAST);
        return dateTime;
    }

    /** The instant as date and time in UTC, for columns that keep no offset. */
    static LocalDateTime inUtc(ColumnType type, Instant instant) {
        // A year that no LocalDateTime has would fail there with a message of its own.
        boolean isBefore = instant.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC));
        if (isBefore || !instant.isBefore(LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))) {
            throw outOfRange(type, LAST);
        }
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Read from the text of the server, {@code 0001-02-29 BC}. */
    static LocalDate date(@Nullable String text) {
        return LocalDate.parse(iso(text));
    }

    static LocalDateTime dateTime(@Nullable String text) {
        return LocalDateTime.parse(iso(text));
    }

    static OffsetDateTime moment(@Nullable String text) {
        return OffsetDateTime.parse(iso(text), ISO_WITH_OFFSET);
    }

    private static String iso(@Nullable String text) {
        if (text == null || !text.endsWith(BEFORE_CHRIST)) throw new DateTimeException("another form");
        int endOfYear = text.indexOf('-');
        int year = 1 - Integer.parseInt(text.substring(0, endOfYear));
        var rest = text.substring(endOfYear, text.length() - BEFORE_CHRIST.length())
                .replace(' ', 'T');
        return (year < 0 ? "-" : "")
                + "0".repeat(Math.max(0, 4 - Integer.toString(-year).length()))
                + -year
                + rest;
    }

    private static StringBuilder dateTime(ColumnType type, LocalDateTime dateTime) {
        var text = new StringBuilder(LONGEST);
        append(text, checked(type, dateTime).toLocalDate());
        append(text.append(' '), dateTime.toLocalTime().truncatedTo(ChronoUnit.MICROS));
        return text;
    }

    private static void append(StringBuilder text, LocalDate date) {
        int year = date.getYear();
        number(text, year > 0 ? year : 1 - year, 4);
        number(text.append('-'), date.getMonthValue(), 2);
        number(text.append('-'), date.getDayOfMonth(), 2);
    }

    private static void append(StringBuilder text, LocalTime time) {
        number(text, time.getHour(), 2);
        number(text.append(':'), time.getMinute(), 2);
        number(text.append(':'), time.getSecond(), 2);
        int micros = time.getNano() / NANOS_PER_MICRO;
        if (micros > 0) number(text.append('.'), micros, FRACTION_DIGITS);
    }

    /** The year before year 1 is 1 BC. */
    private static StringBuilder era(StringBuilder text, LocalDate date) {
        return date.getYear() > 0 ? text : text.append(BEFORE_CHRIST);
    }

    private static void number(StringBuilder text, int number, int digits) {
        var decimal = Integer.toString(number);
        text.append("0".repeat(Math.max(0, digits - decimal.length()))).append(decimal);
    }

    private static RuntimeException outOfRange(ColumnType type, LocalDate last) {
        return PostgreSqlErrors.outOfRange(type, "4713 BC", Integer.toString(last.getYear()));
    }
}
