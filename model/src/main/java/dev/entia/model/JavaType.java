package dev.entia.model;

import java.util.List;
import java.util.Optional;

/**
 * A field's type.
 *
 * @param erasure the erased type as Java source spells it with binary class names: {@code long}, {@code byte[]},
 *     {@code java.lang.String}, {@code dev.shop.Book$Status}
 * @param arguments the erasures of its type arguments, {@code ?} for a wildcard or type variable; empty for a raw type
 * @param isEnum whether the type is an enum
 * @param isEntity whether the type itself is annotated as an entity
 * @param hasEnumElements whether it is an array or a list of an enum's constants
 * @param added what a file on the class path says of it, or of the elements of an array or a list
 */
public record JavaType(
        String erasure,
        List<String> arguments,
        boolean isEnum,
        boolean isEntity,
        boolean hasEnumElements,
        Optional<AddedType> added) {

    private static final String REF = "dev.entia.relation.Ref";
    private static final String MANY = "dev.entia.relation.Many";
    private static final String LIST = "java.util.List";
    private static final String BYTES = "byte[]";

    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /** A type that no file on the class path adds. */
    public JavaType(String erasure, List<String> arguments, boolean isEnum, boolean isEntity, boolean hasEnumElements) {
        this(erasure, arguments, isEnum, isEntity, hasEnumElements, Optional.empty());
    }

    /** A type that is neither an array nor a list of an enum's constants. */
    public JavaType(String erasure, List<String> arguments, boolean isEnum, boolean isEntity) {
        this(erasure, arguments, isEnum, isEntity, false);
    }

    public boolean isPrimitive() {
        return switch (erasure) {
            case "boolean", "byte", "short", "int", "long", "float", "double", "char" -> true;
            default -> false;
        };
    }

    /** Whether it refers to one row. */
    public boolean isRef() {
        return erasure.equals(REF);
    }

    /** Whether it is a collection of rows. */
    public boolean isMany() {
        return erasure.equals(MANY);
    }

    /**
     * Of a {@code Ref} or {@code Many}: the binary name of the entity it leads to; of a {@code List}, that of its elements;
     * empty if the type does not tell.
     */
    public String target() {
        return arguments.size() == 1 && !arguments.get(0).equals("?") ? arguments.get(0) : "";
    }

    /**
     * Of an array or a {@code List}: the erasure of its elements, {@code ?} if the type does not tell. Empty for
     * {@code byte[]}, which is one value, and for every other type.
     */
    public Optional<String> element() {
        if (erasure.equals(LIST)) return Optional.of(target().isEmpty() ? "?" : target());
        if (!erasure.endsWith("[]") || erasure.equals(BYTES)) return Optional.empty();
        return Optional.of(erasure.substring(0, erasure.length() - 2));
    }

    /** Whether it is an array or a {@code List} of values that fit into one column together. */
    public boolean isArray() {
        var element = element();
        if (element.isEmpty()) return false;
        return hasEnumElements
                || ScalarTypes.canBeElement(element.get())
                || (added.isPresent() && added.get().canBeElement());
    }

    /** Whether its values fit into one column: one of those that Entia knows, an enum, an added one, an array of these. */
    public boolean isStorable() {
        return isEnum
                || isArray()
                || ScalarTypes.contains(erasure)
                || (element().isEmpty() && added.isPresent());
    }

    /** Whether its values, or its elements, have fractions of a second. */
    boolean isTime() {
        return ScalarTypes.isTime(element().orElse(erasure))
                || (added.isPresent() && added.get().isTime());
    }

    /** Whether its values are documents. */
    boolean isJson() {
        return erasure.equals("dev.entia.type.Json")
                || added.filter(AddedType::isJson).isPresent();
    }

    /** Whether its values can be told by a text that is not itself. */
    boolean hasText() {
        return erasure.equals("java.util.UUID")
                || (element().isEmpty() && added.filter(AddedType::hasText).isPresent());
    }

    /** Whether a primary key may be of this type. */
    boolean canBeKey() {
        return ScalarTypes.canBeKey(erasure)
                || (element().isEmpty()
                        && added.filter(type -> type.whyNoKey().isEmpty()).isPresent());
    }
}
