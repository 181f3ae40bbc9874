package dev.entia.postgresql;

import dev.entia.sql.ast.ColumnType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Arrays as PostgreSQL writes and reads them: {@code {1,NULL,"a \\"b\\""}}. Used once.
 *
 * @see <a href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">PostgreSQL: array input and output</a>
 */
final class ArrayLiteral {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            // Not "+00" for none: it would be taken for the beginning of +00:53:28, which is what Berlin had in 1800.
            .appendOffset("+HH:mm:ss", "Z")
            .toFormatter();

    private final ColumnType type;
    private final String text;
    private int at;

    ArrayLiteral(ColumnType type, String text) {
        this.type = type;
        this.text = text;
    }

    static String write(ColumnType type, @Nullable Object[] elements) {
        var literal = new StringBuilder("{");
        for (var element : elements) {
            if (literal.length() > 1) literal.append(',');
            if (element == null) literal.append("NULL");
            else quote(literal, Stored.text(type.ofElements(), element));
        }
        return literal.append('}').toString();
    }

    private static void quote(StringBuilder literal, String text) {
        literal.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') literal.append('\\');
            literal.append(character);
        }
        literal.append('"');
    }

    @Nullable
    Object[] elements() {
        // Elements that are counted from elsewhere than 1: [0:1]={a,b}.
        if (text.startsWith("[")) at = text.indexOf('=') + 1;
        if (next() != '{') throw unreadable();
        at++;
        var elements = new ArrayList<@Nullable Object>();
        if (next() == '}') return elements.toArray();
        while (true) {
            elements.add(element());
            char end = next();
            at++;
            if (end == '}') return elements.toArray();
            if (end != ',') throw unreadable();
        }
    }

    private @Nullable Object element() {
        if (next() == '{') throw PostgreSqlErrors.unreadable(type, "an array of arrays", "an array");
        if (next() == '"') return stored(quoted());
        int from = at;
        while (next() != ',' && next() != '}') at++;
        var plain = text.substring(from, at);
        return plain.equals("NULL") ? null : stored(plain);
    }

    private String quoted() {
        var element = new StringBuilder();
        for (at++; next() != '"'; at++) {
            if (next() == '\\') at++;
            element.append(next());
        }
        at++;
        return element.toString();
    }

    private char next() {
        if (at >= text.length()) throw unreadable();
        return text.charAt(at);
    }

    private Object stored(String element) {
        try {
            return switch (type.ofElements().kind()) {
                case BOOLEAN -> element.equals("t") || element.equals("true");
                case INT -> Integer.parseInt(element);
                case LONG -> Long.parseLong(element);
                case FLOAT -> Float.parseFloat(element);
                case DOUBLE -> Double.parseDouble(element);
                case DECIMAL -> new BigDecimal(element);
                case TEXT -> element;
                case DATE -> LocalDate.parse(era(element));
                case TIME -> LocalTime.parse(element);
                case DATETIME -> LocalDateTime.parse(era(element).replace(' ', 'T'));
                case INSTANT -> instant(era(element));
                case UUID -> UUID.fromString(element);
                case BYTES, JSON, ARRAY -> throw unreadable();
            };
        } catch (NumberFormatException | DateTimeException e) {
            throw unreadable();
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text, MOMENT).toInstant();
    }

    /** With a year as Java writes it: 0 is the year before 1, and more than four digits have a sign. */
    private static String era(String text) {
        int end = text.indexOf('-');
        if (end < 0) throw new DateTimeException("infinity");
        int year = Integer.parseInt(text.substring(0, end));
        if (!text.endsWith(" BC")) return year > 9999 ? "+" + text : text;
        var rest = text.substring(end, text.length() - 3);
        return (year == 1 ? "0000" : "-%04d".formatted(year - 1)) + rest;
    }

    private RuntimeException unreadable() {
        return PostgreSqlErrors.unreadable(type, "something else", "an array of " + type.element() + " values");
    }
}
