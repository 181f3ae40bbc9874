package dev.entia.model;

import java.util.List;

/**
 * A field's type.
 *
 * @param erasure the erased type as Java source spells it with binary class names: {@code long}, {@code byte[]},
 *     {@code java.lang.String}, {@code dev.shop.Book$Status}
 * @param arguments the erasures of its type arguments, {@code ?} for a wildcard or type variable; empty for a raw type
 * @param isEnum whether the type is an enum
 * @param isEntity whether the type itself is annotated as an entity
 */
public record JavaType(String erasure, List<String> arguments, boolean isEnum, boolean isEntity) {

    private static final String REF = "dev.entia.relation.Ref";
    private static final String MANY = "dev.entia.relation.Many";

    public JavaType {
        arguments = List.copyOf(arguments);
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

    /** Of a {@code Ref} or {@code Many}: the binary name of the entity it leads to; empty if the type does not tell. */
    public String target() {
        return arguments.size() == 1 && !arguments.get(0).equals("?") ? arguments.get(0) : "";
    }
}
