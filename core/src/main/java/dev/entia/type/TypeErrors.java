package dev.entia.type;

import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import dev.entia.model.AddedType;
import dev.entia.model.EntityDefinition;
import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The errors of values that cannot be converted. Which property it was is added by whoever reads or writes it. */
final class TypeErrors {

    private static final int SHOWN = 60;

    private TypeErrors() {}

    static ValidationException unsupported(Class<?> type) {
        return new ValidationException(
                type.getTypeName() + " is no type that fits into one column. "
                        + "Use a primitive, its box, String, BigDecimal, BigInteger, byte[], UUID, a java.time type, an enum or Json.");
    }

    static MetadataException broken(AddedType said) {
        return new MetadataException(
                AddedType.resource(said.className()) + " " + said.problem().orElseThrow());
    }

    static MetadataException unreadable(URL resource, IOException cause) {
        return new MetadataException(resource + " cannot be read: " + cause.getMessage() + ".", cause);
    }

    static ValidationException notAnArrayOf(Class<?> type, Class<?> element) {
        return new ValidationException(type.getTypeName() + " is no array of " + element.getTypeName()
                + ". Use the value type of the array's own elements.");
    }

    static ValidationException notAnElement(Class<?> type) {
        return new ValidationException(type.getTypeName()
                + " cannot be the element of an array or list that is stored in one column. "
                + "Use elements such as String, long, Instant, UUID or an enum, or a Json.");
    }

    static ValidationException wrongElement(Class<?> expected, Object element) {
        return new ValidationException("A list of " + expected.getTypeName() + " contains an instance of "
                + element.getClass().getTypeName() + ". Put elements of the list's own type into it.");
    }

    static ValidationException nullElement(Class<?> type, int position) {
        return new ValidationException("Element " + position + " of the stored array is null, which a "
                + type.getTypeName() + " cannot have. Correct the row, or use the box: "
                + EntityDefinition.simpleName(
                        ValueTypes.box(type.getComponentType()).getName()) + "[].");
    }

    static ValidationException scopedAddress(String address) {
        return new ValidationException("The address " + address + " has a scope, which means something on one machine "
                + "only. Store the address without it.");
    }

    static ValidationException notJson(String expected, int at, int length) {
        return new ValidationException("This is no JSON: expected " + expected + " at character " + (at + 1) + " of "
                + length + ". Correct the text; a plain text needs quotes, as Json.of(…) gives it.");
    }

    static ValidationException jsonTooDeep() {
        return new ValidationException("The JSON has more than " + Json.DEPTH
                + " levels. Make it flatter, and see that it does not contain itself.");
    }

    static ValidationException jsonNumberTooLong(int length) {
        return new ValidationException("The JSON has a number of " + length + " characters. Use at most " + Json.DIGITS
                + ", or make it a string.");
    }

    static ValidationException jsonNameTwice(String name) {
        return new ValidationException("The JSON has an object with two values named " + shown(name)
                + ", and readers disagree which one counts. Remove one of them.");
    }

    static ValidationException jsonHalfPair() {
        return new ValidationException(
                "The JSON contains half a surrogate pair, which is no character. Mend the text, or keep it in a byte[].");
    }

    static ValidationException jsonNotFinite(Number number) {
        return new ValidationException("JSON has no number " + number + ". Use null, or a string.");
    }

    static ValidationException notAName(@Nullable Object key) {
        return new ValidationException("A name in a JSON object is a String, not "
                + (key == null ? "null" : key.getClass().getTypeName()) + ". Use a Map<String, …>.");
    }

    static ValidationException notJsonValue(Class<?> type) {
        return new ValidationException(type.getTypeName() + " has no form in JSON. Use maps, lists, texts, numbers, "
                + "truth values and null, or convert it with your JSON library and Json.parse(…).");
    }

    static ValidationException notAnObject(@Nullable Object value) {
        return new ValidationException("The JSON is "
                + (value == null ? "null" : "a " + value.getClass().getSimpleName())
                + " and no object. Use value().");
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

    static ValidationException halfPair(String subject) {
        return new ValidationException(subject + " contains half a surrogate pair, which is no character."
                + " Keep it in a byte[], or mend the text.");
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
