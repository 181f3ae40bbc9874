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

    public JavaType {
        arguments = List.copyOf(arguments);
    }

    public boolean isPrimitive() {
        return switch (erasure) {
            case "boolean", "byte", "short", "int", "long", "float", "double", "char" -> true;
            default -> false;
        };
    }
}
