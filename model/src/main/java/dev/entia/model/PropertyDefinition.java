package dev.entia.model;

import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.Nullability;
import java.util.List;
import java.util.Optional;

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

    /** Whether it is the text of the primary key, and not stored. */
    public boolean isKeyText() {
        return mapping instanceof Mapping.KeyText;
    }

    /** Whether it tells that a row was changed. */
    public boolean isVersion() {
        return mapping instanceof Mapping.Scalar && annotations.contains("Version");
    }

    /** How its values are made if it is the primary key; never {@link KeyGeneration#AUTO}. */
    public Optional<KeyGeneration> keyGeneration() {
        if (!(mapping instanceof Mapping.Scalar scalar)) return Optional.empty();
        var said = scalar.key();
        return said.isPresent() && said.get() == KeyGeneration.AUTO ? Optional.of(generationOfType()) : said;
    }

    private KeyGeneration generationOfType() {
        return switch (ScalarTypes.box(type.erasure())) {
            case "java.lang.Long", "java.lang.Integer" -> KeyGeneration.IDENTITY;
            case "java.util.UUID" -> isMarkedNullable ? KeyGeneration.UUID_V7 : KeyGeneration.ASSIGNED;
            default ->
                type.added().filter(AddedType::makesKeys).isPresent() ? KeyGeneration.BY_TYPE : KeyGeneration.ASSIGNED;
        };
    }

    /** Whether rows may have NULL for it: as its annotations say, else as its field does. A key and a version never may. */
    public boolean isNullable() {
        if (mapping instanceof Mapping.Scalar scalar) {
            return scalar.key().isEmpty()
                    && !isVersion()
                    && isNullable(scalar.column().nullability());
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
