package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;
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

    private final ColumnType type;
    private final String text;

    TimeText(ColumnType type, String text) {
        this.type = type;
        this.text = text;
    }

    /** A date; also a date and time that is midnight. */
    LocalDate date() {
        try {
            if (text.length() == DATE_LENGTH) return LocalDate.parse(text);
            var dateTime = parsed();
            if (dateTime.toLocalTime().equals(LocalTime.MIDNIGHT)) return dateTime.toLocalDate();
        } catch (DateTimeException e) {
            throw unreadable("a date");
        }
        throw unreadable("a date");
    }

    LocalTime time() {
        try {
            return LocalTime.parse(text);
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
            if (NUMBER.matcher(text).matches()) return milliseconds();
            return hasOffset() ? OffsetDateTime.parse(iso()).toInstant() : parsed().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw unreadable("an instant");
        }
    }

    private Instant milliseconds() {
        long number = Long.parseLong(text);
        if (Math.abs(number) < SURELY_MILLISECONDS) throw unreadable("an instant (seconds or milliseconds?)");
        return Instant.ofEpochMilli(number);
    }

    private LocalDateTime parsed() {
        return text.length() == DATE_LENGTH ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(iso());
    }

    private boolean hasOffset() {
        return text.endsWith("Z") || text.indexOf('+') > 0 || text.indexOf('-', DATE_LENGTH) > 0;
    }

    private String iso() {
        return text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' '
                ? text.substring(0, DATE_LENGTH) + "T" + text.substring(DATE_LENGTH + 1)
                : text;
    }

    private RuntimeException unreadable(String expected) {
        return SqliteErrors.unreadable(type, text, expected);
    }
}
