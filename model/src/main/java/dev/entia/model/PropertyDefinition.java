package dev.entia.model;

import java.util.List;

/**
 * A field of an entity as declared.
 *
 * @param name the field's name
 * @param type its type
 * @param isFinal declared final
 * @param isMarkedNullable carries an annotation named {@code Nullable}
 * @param annotations the simple names of Entia's annotations on it, in source order
 * @param mapping what those annotations say
 */
public record PropertyDefinition(
        String name,
        JavaType type,
        boolean isFinal,
        boolean isMarkedNullable,
        List<String> annotations,
        Mapping mapping) {

    public PropertyDefinition {
        annotations = List.copyOf(annotations);
    }
}
