package dev.entia.type;

import dev.entia.error.ValidationException;
import dev.entia.model.EntityDefinition;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The errors of values that cannot be converted. Which property it was is added by whoever reads or writes it. */
final class TypeErrors {

    private static final int SHOWN = 60;

    private TypeErrors() {}

    static ValidationException unsupported(Class<?> type) {
        return new ValidationException(
                type.getTypeName() + " is no type that fits into one column. "
                        + "Use a primitive, its box, String, BigDecimal, BigInteger, byte[], UUID, a java.time type or an enum.");
    }

    static ValidationException malformed(Class<?> type, Object stored, RuntimeException cause) {
        return new ValidationException(
                "The stored value " + shown(stored) + " is no " + name(type)
                        + ". Correct the row, or give the property another type.",
                cause);
    }

    static ValidationException outOfRange(Class<?> type, int stored, int min, int max) {
        return new ValidationException("The stored value " + stored + " is no " + name(type)
                + ": it is not between " + min + " and " + max
                + ". Correct the row, or give the property a wider type.");
    }

    static ValidationException notOneCharacter(String stored) {
        return new ValidationException("The stored value " + shown(stored) + " is no Character: it has "
                + stored.length() + " characters. Correct the row, or make the property a String.");
    }

    static ValidationException surrogate(char value) {
        return new ValidationException(
                "The character U+%04X cannot be stored: it is half of a surrogate pair. ".formatted((int) value)
                        + "Make the property a String to store characters beyond U+FFFF.");
    }

    static ValidationException localeWithoutTag(Locale value) {
        return new ValidationException("The locale " + shown(value.toString())
                + " cannot be stored: its language tag, " + shown(value.toLanguageTag())
                + ", would lose a part of it. Use a well-formed locale (Locale.Builder makes no others).");
    }

    static ValidationException noSuchConstant(Class<? extends Enum<?>> type, String stored) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return noConstant("The stored value " + shown(stored) + " is no constant of " + name(type), names);
    }

    @SuppressWarnings("EnumOrdinal") // Positions are what is stored.
    static ValidationException noSuchPosition(Class<? extends Enum<?>> type, int stored) {
        var positions = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.ordinal() + " = " + constant.name())
                .collect(Collectors.joining(", "));
        return noConstant("The stored value " + stored + " is no position in " + name(type), positions);
    }

    private static ValidationException noConstant(String what, String constants) {
        return new ValidationException(
                what + ". Its constants are: " + constants + ". Correct the row, or add the constant.");
    }

    private static String name(Class<?> type) {
        return EntityDefinition.simpleName(type.getName());
    }

    /** Quoted, and cut: enough of it to find the row by. */
    private static String shown(Object stored) {
        if (!(stored instanceof String text)) return stored.toString();
        return "\"" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "\"";
    }
}
