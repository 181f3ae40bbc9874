package dev.entia.model;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * A class that a module or an application adds to the {@link ScalarTypes}, by a properties file on the class path that is
 * named after it, {@code <binary class name>.entia-type}:
 *
 * <pre>
 * # How its values are stored: a public class that implements dev.entia.type.ValueType,
 * # with a public constructor without parameters or a public static field INSTANCE.
 * valueType=dev.shop.TokenType
 * # What they are stored as, as ValueType.kind() says; TEXT if left out. No ARRAY.
 * kind=TEXT
 * # Whether ValueType.newKey() makes keys; false if left out.
 * makesKeys=true
 * </pre>
 *
 * <p>What Entia knows already, and enums, cannot be added. Of several files of that name the first counts.
 *
 * @param className the binary name of the class
 * @param valueType the binary name of the class that stores it
 * @param kind the name of what it is stored as
 * @param makesKeys whether the engine can have new keys of it
 * @param isSerializable whether it implements {@link java.io.Serializable}
 * @param problem what is wrong with the file, a sentence without its subject; empty if nothing is
 */
public record AddedType(
        String className,
        String valueType,
        String kind,
        boolean makesKeys,
        boolean isSerializable,
        Optional<String> problem) {

    /** The simple class of all that store values. */
    public static final String VALUE_TYPE = "dev.entia.type.ValueType";

    private static final String TEXT = "TEXT";

    private static final List<String> KINDS = List.of(
            "BOOLEAN",
            "INT",
            "LONG",
            "FLOAT",
            "DOUBLE",
            "DECIMAL",
            TEXT,
            "BYTES",
            "DATE",
            "TIME",
            "DATETIME",
            "INSTANT",
            "UUID",
            "JSON");

    /** What tells rows apart: exact, and the same after a trip to the database and back. */
    private static final Set<String> OF_KEYS = Set.of("INT", "LONG", TEXT, "UUID");

    private static final Set<String> OF_TIMES = Set.of("TIME", "DATETIME", "INSTANT");

    private static final Set<String> SETTINGS = Set.of("valueType", "kind", "makesKeys");

    /** A class whose file is in order. */
    public AddedType(String className, String valueType, String kind, boolean makesKeys, boolean isSerializable) {
        this(className, valueType, kind, makesKeys, isSerializable, Optional.empty());
    }

    /**
     * Where the file of a class is, from the root of a class path. It lies in the root itself because javac finds no other
     * place in every jar: it looks into folders that can be packages and no others, and two modules cannot share a package.
     */
    public static String resource(String className) {
        return className + ".entia-type";
    }

    /** Whether a class of that name, which is no enum, can be added. */
    public static boolean canBe(String erasure) {
        var type = new JavaType(erasure, List.of(), false, false);
        return !type.isRef() && !type.isMany() && type.element().isEmpty() && !ScalarTypes.contains(erasure);
    }

    /** What the file of a class says. */
    public static AddedType read(String className, boolean isSerializable, Reader file) throws IOException {
        var said = new Properties();
        try {
            said.load(file);
        } catch (IllegalArgumentException e) {
            return new AddedType(className, "", TEXT, false, isSerializable)
                    .withProblem("is no properties file: a \\u in it is not followed by four hexadecimal digits.");
        }
        var type = new AddedType(
                className,
                said.getProperty("valueType", "").strip(),
                said.getProperty("kind", TEXT).strip(),
                said.getProperty("makesKeys", "false").strip().equals("true"),
                isSerializable);
        return type.checked(said);
    }

    private AddedType checked(Properties said) {
        var unknown = new TreeSet<>(said.stringPropertyNames());
        unknown.removeAll(SETTINGS);
        if (!unknown.isEmpty()) {
            return withProblem("has the setting \"" + unknown.first() + "\". "
                    + "There are valueType, kind and makesKeys: correct it, or remove it.");
        }
        if (valueType.isEmpty()) {
            return withProblem("says nothing of valueType. Name the class that implements " + VALUE_TYPE + ".");
        }
        if (!KINDS.contains(kind)) {
            return withProblem("says kind=" + kind + ". Use one of " + String.join(", ", KINDS) + ".");
        }
        var keys = said.getProperty("makesKeys", "false").strip();
        if (!keys.equals("true") && !keys.equals("false")) {
            return withProblem("says makesKeys=" + keys + ". Use true or false.");
        }
        return this;
    }

    /** The class that it names cannot be found. */
    public AddedType missing() {
        return withProblem("names the value type " + valueType
                + ", which is not on the class path. Correct the name, or add what contains it.");
    }

    /** The class that it names is of another kind. */
    public AddedType notAValueType() {
        return withProblem("names the value type " + valueType + ", which does not implement " + VALUE_TYPE
                + ". Implement it, or name a class that does.");
    }

    /** The class that it names stores values of another class. */
    public AddedType storesOther(String other) {
        return withProblem("names the value type " + valueType + ", which stores " + other + ". Name one that stores "
                + className + ".");
    }

    /** The class that it names has no instance for us. */
    public AddedType notMade() {
        return withProblem(
                "names the value type " + valueType + ", which cannot be made. Make it a public class with a "
                        + "public constructor without parameters, or with a public static field INSTANCE of its own type.");
    }

    /** Making an instance of the class that it names failed. */
    public AddedType failed(Throwable cause) {
        return withProblem("names the value type " + valueType + ", which cannot be made: " + cause
                + ". It must be in a package that is exported, and succeed.");
    }

    /** The value type stores something else than the file says. */
    public AddedType otherKind(String other) {
        return withProblem(
                "says kind=" + kind + ", but " + valueType + ".kind() is " + other + ". Say kind=" + other + ".");
    }

    /** The value type makes no keys, though the file says so. */
    public AddedType noKeys() {
        return withProblem("says makesKeys=true, but " + valueType + ".newKey() is empty. "
                + "Have it return a new value, or say makesKeys=false.");
    }

    private AddedType withProblem(String what) {
        return new AddedType(className, valueType, kind, makesKeys, isSerializable, Optional.of(what));
    }

    /** What keeps a primary key from being of this type. */
    Optional<String> whyNoKey() {
        if (!OF_KEYS.contains(kind)) return Optional.of("it is stored as " + kind);
        return isSerializable ? Optional.empty() : Optional.of("it does not implement java.io.Serializable");
    }

    /** Whether arrays and lists of this type fit into one column. */
    boolean canBeElement() {
        return !kind.equals("BYTES") && !isJson();
    }

    boolean isJson() {
        return kind.equals("JSON");
    }

    /** Whether values have fractions of a second. */
    boolean isTime() {
        return OF_TIMES.contains(kind);
    }

    /** Whether values are stored as text, or as something that has one text only. */
    boolean hasText() {
        return kind.equals(TEXT) || kind.equals("UUID");
    }
}
