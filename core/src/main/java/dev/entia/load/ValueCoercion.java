package dev.entia.load;

import dev.entia.error.ValidationException;
import dev.entia.type.Kind;
import dev.entia.type.ValueType;
import dev.entia.type.ValueTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the value of a condition one of the property's type. Typed paths give the right type already; names and values
 * known only at run time, from JSON for instance, may come as another number type or as text. Nothing is rounded.
 */
final class ValueCoercion {

    private ValueCoercion() {}

    /**
     * The value as the property's type has it.
     *
     * @param what the property, for the error
     */
    static Object coerce(String what, Object value, ValueType<?> type) {
        var expected = type.javaType();
        if (expected.isInstance(value)) return value;
        try {
            if (value instanceof Number number && Conversions.NUMBERS.containsKey(expected)) {
                return Conversions.NUMBERS.get(expected).apply(new BigDecimal(number.toString()));
            }
            if (value instanceof Number number && !expected.isEnum()) {
                var stored = Conversions.NUMBERS.get(type.kind().storedType());
                if (stored != null) return type.fromStored(stored.apply(new BigDecimal(number.toString())));
            }
            if (value instanceof String text && Conversions.TEXTS.containsKey(expected))
                return Conversions.TEXTS.get(expected).apply(text);
            if (value instanceof String text && expected.isEnum()) return constant(expected, text);
            // What is stored as a text has one that everybody may say.
            boolean hasText = type.kind() == Kind.TEXT || type.kind() == Kind.UUID;
            if (value instanceof String text && hasText) return ValueTypes.fromText(type, text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException | ValidationException e) {
            if (value instanceof String text) throw LoadErrors.unreadableText(what, text, expected, e);
            throw LoadErrors.wrongValue(what, value, expected);
        }
        throw LoadErrors.wrongValue(what, value, expected);
    }

    private static Object constant(Class<?> type, String name) {
        for (var constant : type.getEnumConstants())
            if (((Enum<?>) constant).name().equals(name)) return constant;
        throw new IllegalArgumentException(name);
    }

    /** What turns numbers and texts into other types: of its own, so that values of the right type need none of it. */
    private static final class Conversions {
        static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = Map.of(
                Byte.class, BigDecimal::byteValueExact,
                Short.class, BigDecimal::shortValueExact,
                Integer.class, BigDecimal::intValueExact,
                Long.class, BigDecimal::longValueExact,
                Float.class, BigDecimal::floatValue,
                Double.class, BigDecimal::doubleValue,
                BigInteger.class, BigDecimal::toBigIntegerExact,
                BigDecimal.class, number -> number);

        static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(
                Instant.class, Instant::parse,
                OffsetDateTime.class, OffsetDateTime::parse,
                ZonedDateTime.class, ZonedDateTime::parse,
                LocalDateTime.class, LocalDateTime::parse,
                LocalDate.class, LocalDate::parse,
                LocalTime.class, LocalTime::parse);

        private Conversions() {}
    }
}
