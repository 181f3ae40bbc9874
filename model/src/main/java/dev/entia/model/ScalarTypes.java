package dev.entia.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Java types that fit into one column without further ado, enums aside, spelled as {@link JavaType#erasure()}. The
 * engine has a way to store each of them. Others can be added, see {@link AddedType}.
 */
public final class ScalarTypes {

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "float", "java.lang.Float",
            "double", "java.lang.Double",
            "char", "java.lang.Character");

    private static final List<String> NAMES = List.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Character",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "byte[]",
            "java.util.UUID",
            "java.time.Instant",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.LocalDateTime",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.Duration",
            "java.time.Period",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay",
            "java.time.ZoneId",
            "java.time.ZoneOffset",
            "java.net.URI",
            "java.net.InetAddress",
            "java.util.Locale",
            "java.util.Currency",
            "dev.entia.type.Json");

    /** The values of several of which one column does not keep, and characters, many of which are a text. */
    private static final Set<String> NOT_ELEMENTS =
            Set.of("byte[]", "dev.entia.type.Json", "byte", "java.lang.Byte", "char");

    /** Those that have fractions of a second. */
    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.LocalDateTime",
            "java.time.LocalTime");

    /** What tells rows apart: exact, and the same after a trip to the database and back. */
    private static final Set<String> KEYS = Set.of(
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.String",
            "java.util.UUID");

    private ScalarTypes() {}

    /** All of them in a fixed order, primitives as their boxes. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether a property of this type, boxed or primitive, is one stored value. */
    public static boolean contains(String erasure) {
        return NAMES.contains(box(erasure));
    }

    /** Whether a primary key may be of this type, boxed or primitive. */
    public static boolean canBeKey(String erasure) {
        return KEYS.contains(box(erasure));
    }

    /** Whether arrays and lists of this type fit into one column. */
    static boolean canBeElement(String erasure) {
        return contains(erasure) && !NOT_ELEMENTS.contains(erasure);
    }

    /** Whether values of this type have fractions of a second. */
    static boolean isTime(String erasure) {
        return TIMES.contains(erasure);
    }

    /** The box of a primitive; any other type is its own. */
    public static String box(String erasure) {
        return BOXES.getOrDefault(erasure, erasure);
    }
}
