package dev.entia.sql.run;

import dev.entia.error.ValidationException;
import dev.entia.sql.ast.ColumnType;
import dev.entia.type.Json;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Arrays as JSON text, for databases that have none: {@code ["a",null,"b,c"]}. Equal arrays have the same text. Numbers
 * that JSON has not, such as NaN, are strings, and so are dates, times and UUIDs.
 */
public final class ArrayText {

    private ArrayText() {}

    /** {@code elements}: of the type's element kind, null for NULL. */
    public static String write(ColumnType type, @Nullable Object[] elements) {
        var values = new ArrayList<@Nullable Object>(elements.length);
        for (var element : elements) values.add(element == null ? null : written(element));
        try {
            return Json.of(values).text();
        } catch (ValidationException e) {
            throw RunErrors.unwritableArray(type, e);
        }
    }

    /** The elements of a text that was written here, or by others in the same form. */
    public static @Nullable Object[] read(ColumnType type, String text) {
        try {
            if (!(Json.parse(text).value() instanceof List<?> values)) throw RunErrors.unreadableArray(type, null);
            var elements = new @Nullable Object[values.size()];
            for (int i = 0; i < elements.length; i++) {
                Object value = values.get(i);
                elements[i] = value == null ? null : read(type.ofElements(), value);
            }
            return elements;
        } catch (ValidationException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw RunErrors.unreadableArray(type, e);
        }
    }

    private static Object written(Object element) {
        if (element instanceof Double || element instanceof Float) {
            double number = ((Number) element).doubleValue();
            // JSON has no sign for a zero that everybody would keep.
            boolean isNumber = Double.isFinite(number) && !(number == 0 && 1 / number < 0);
            return isNumber ? element : element.toString();
        }
        // Not as it stands: 1.0 and 1.00 are equal.
        if (element instanceof BigDecimal decimal) return decimal.stripTrailingZeros();
        return element instanceof Boolean || element instanceof Number ? element : element.toString();
    }

    private static Object read(ColumnType type, Object value) {
        if (value instanceof BigDecimal number) return number(type, number);
        if (value instanceof String text) return text(type, text);
        if (value instanceof Boolean && type.kind() == Kind.BOOLEAN) return value;
        throw RunErrors.unreadableArray(type, null);
    }

    private static Object number(ColumnType type, BigDecimal number) {
        return switch (type.kind()) {
            case INT -> number.intValueExact();
            case LONG -> number.longValueExact();
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            case DECIMAL -> number;
            default -> throw RunErrors.unreadableArray(type, null);
        };
    }

    private static Object text(ColumnType type, String text) {
        return switch (type.kind()) {
            case TEXT -> text;
            case FLOAT -> Float.parseFloat(text);
            case DOUBLE -> Double.parseDouble(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case DATETIME -> LocalDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case UUID -> UUID.fromString(text);
            default -> throw RunErrors.unreadableArray(type, null);
        };
    }
}
