package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * A stored date or time being read: as {@link Times} writes it, or as others do with {@code T} for the space, without
 * seconds, with an offset, or as milliseconds since 1970. What could mean two things is refused.
 */
final class TimeText {

    /** Fewer milliseconds could as well be seconds: those of the years up to 5138. */
    private static final long SURELY_MILLISECONDS = 100_000_000_000L;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private static final int DATE_LENGTH = 10;
    private static final int MINUTES_LENGTH = 5;
    private static final int SECONDS_LENGTH = 8;
    private static final int FRACTION_DIGITS = 9;

    private final ColumnType type;
    private final byte[] text;

    /** @param text in UTF-8 */
    TimeText(ColumnType type, byte[] text) {
        this.type = type;
        this.text = text;
    }

    /** A date; also a date and time that is midnight. */
    LocalDate date() {
        try {
            if (text.length == DATE_LENGTH) return parsedDate();
            var dateTime = parsed();
            if (dateTime.toLocalTime().equals(LocalTime.MIDNIGHT)) return dateTime.toLocalDate();
        } catch (DateTimeException e) {
            throw unreadable("a date");
        }
        throw unreadable("a date");
    }

    LocalTime time() {
        try {
            return parsedTime(0);
        } catch (DateTimeException e) {
            throw unreadable("a time of day");
        }
    }

    /** A date and time; a date alone is its midnight. An offset would make it another thing. */
    LocalDateTime dateTime() {
        try {
            return parsed();
        } catch (DateTimeException e) {
            throw unreadable("a date and time without an offset");
        }
    }

    /** An instant; without an offset in UTC. */
    Instant instant() {
        try {
            if (mayBeNumber() && NUMBER.matcher(text()).matches()) return milliseconds();
            return hasOffset() ? OffsetDateTime.parse(iso()).toInstant() : parsed().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw unreadable("an instant");
        }
    }

    private Instant milliseconds() {
        long number = Long.parseLong(text());
        if (Math.abs(number) < SURELY_MILLISECONDS) throw unreadable("an instant (seconds or milliseconds?)");
        return Instant.ofEpochMilli(number);
    }

    /** {@code yyyy-MM-dd}, then a space or {@code T} and a time, or nothing. */
    private LocalDateTime parsed() {
        var date = parsedDate();
        if (text.length == DATE_LENGTH) return date.atStartOfDay();
        byte separator = text[DATE_LENGTH];
        if (separator != ' ' && separator != 'T') throw notThatForm();
        return LocalDateTime.of(date, parsedTime(DATE_LENGTH + 1));
    }

    private LocalDate parsedDate() {
        if (text.length < DATE_LENGTH || text[4] != '-' || text[7] != '-') throw notThatForm();
        return LocalDate.of(digits(0, 4), digits(5, 2), digits(8, 2));
    }

    /** {@code HH:mm}, {@code HH:mm:ss} or {@code HH:mm:ss.f} with up to nine digits. */
    private LocalTime parsedTime(int from) {
        int length = text.length - from;
        if (length < MINUTES_LENGTH || text[from + 2] != ':') throw notThatForm();
        int hour = digits(from, 2);
        int minute = digits(from + 3, 2);
        if (length == MINUTES_LENGTH) return LocalTime.of(hour, minute);
        if (length < SECONDS_LENGTH || text[from + MINUTES_LENGTH] != ':') throw notThatForm();
        return LocalTime.of(hour, minute, digits(from + 6, 2), nanos(from + SECONDS_LENGTH));
    }

    private int nanos(int from) {
        if (from == text.length) return 0;
        int digits = text.length - from - 1;
        if (text[from] != '.' || digits < 1 || digits > FRACTION_DIGITS) throw notThatForm();
        int nanos = digits(from + 1, digits);
        for (int i = digits; i < FRACTION_DIGITS; i++) nanos *= 10;
        return nanos;
    }

    private int digits(int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) throw notThatForm();
            number = number * 10 + digit;
        }
        return number;
    }

    /** Times have colons. */
    private boolean mayBeNumber() {
        for (byte each : text) if (each == ':') return false;
        return true;
    }

    /** A letter or sign behind the date, which may have a sign before it. */
    private boolean hasOffset() {
        for (int i = 1; i < text.length; i++) {
            if (text[i] == '+' || (text[i] == '-' && i >= DATE_LENGTH)) return true;
        }
        return text.length > 0 && text[text.length - 1] == 'Z';
    }

    private String iso() {
        var iso = text();
        return iso.length() > DATE_LENGTH && iso.charAt(DATE_LENGTH) == ' '
                ? iso.substring(0, DATE_LENGTH) + "T" + iso.substring(DATE_LENGTH + 1)
                : iso;
    }

    private String text() {
        return new String(text, StandardCharsets.UTF_8);
    }

    private static DateTimeException notThatForm() {
        return new DateTimeException("another form");
    }

    private RuntimeException unreadable(String expected) {
        return SqliteErrors.unreadable(type, text(), expected);
    }
}
