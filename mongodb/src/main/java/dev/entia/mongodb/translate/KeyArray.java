package dev.entia.mongodb.translate;

import dev.entia.meta.ToMany;
import dev.entia.mongodb.value.FieldType;
import dev.entia.mongodb.value.Fields;

/**
 * The array in which documents hold the links of a many-to-many.
 *
 * @param field its name
 * @param key what its elements are
 */
public record KeyArray(String field, FieldType key) {

    static KeyArray of(ToMany relation, Fields fields) {
        return new KeyArray(fields.name(relation), FieldType.of(relation));
    }
}
