package dev.entia.model;

import dev.entia.annotation.Nullability;
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

    /** Whether rows may have NULL for it: as its annotations say, else as its field does. A key never may. */
    public boolean isNullable() {
        if (mapping instanceof Mapping.Scalar scalar) {
            return scalar.key().isEmpty() && isNullable(scalar.column().nullability());
        }
        if (mapping instanceof Mapping.ToOne relation) {
            return !relation.mappedBy().isEmpty()
                    || isNullable(relation.joinColumn().nullability());
        }
        return true;
    }

    private boolean isNullable(Nullability said) {
        return switch (said) {
            case NULLABLE -> true;
            case REQUIRED -> false;
            case INFERRED -> isMarkedNullable && !type.isPrimitive();
        };
    }
}
