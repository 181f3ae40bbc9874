package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Dates and times as text that sorts as they do: {@code 2024-03-09}, {@code 17:05:00}, {@code 2024-03-09 17:05:00.25}.
 * Instants are in UTC. A fraction is written with as many digits as it has, and not at all if it is zero.
 */
final class Times {

    private static final int LONGEST = 29;
    private static final int LAST_YEAR = 9999;
    private static final int FRACTION_DIGITS = 9;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Times() {}

    static String format(ColumnType type, LocalDate date) {
        var text = new StringBuilder(LONGEST);
        append(text, type, date);
        return text.toString();
    }

    static String format(LocalTime time) {
        var text = new StringBuilder(LONGEST);
        append(text, time);
        return text.toString();
    }

    static String format(ColumnType type, LocalDateTime dateTime) {
        var text = new StringBuilder(LONGEST);
        append(text, type, dateTime.toLocalDate());
        append(text.append(' '), dateTime.toLocalTime());
        return text.toString();
    }

    static String format(ColumnType type, Instant instant) {
        // A year that no LocalDateTime has would fail there with a message of its own.
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) throw SqliteErrors.yearOutOfRange(type);
        return format(type, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    private static void append(StringBuilder text, ColumnType type, LocalDate date) {
        int year = date.getYear();
        if (year < 0 || year > LAST_YEAR) throw SqliteErrors.yearOutOfRange(type);
        number(text, year, 4);
        number(text.append('-'), date.getMonthValue(), 2);
        number(text.append('-'), date.getDayOfMonth(), 2);
    }

    private static void append(StringBuilder text, LocalTime time) {
        number(text, time.getHour(), 2);
        number(text.append(':'), time.getMinute(), 2);
        number(text.append(':'), time.getSecond(), 2);
        if (time.getNano() == 0) return;
        number(text.append('.'), time.getNano(), FRACTION_DIGITS);
        while (text.charAt(text.length() - 1) == '0') text.setLength(text.length() - 1);
    }

    private static void number(StringBuilder text, int number, int digits) {
        int end = text.length() + digits;
        text.setLength(end);
        int rest = number;
        for (int i = end - 1; i >= end - digits; i--) {
            text.setCharAt(i, (char) ('0' + rest % 10));
            rest /= 10;
        }
    }
}
