package dev.entia.mongodb.translate;

import dev.entia.error.ValidationException;
import dev.entia.mongodb.value.FieldType;

/** What cannot be asked of MongoDB. */
final class TranslateErrors {

    private TranslateErrors() {}

    static ValidationException patternOfObjectId(FieldType type) {
        return new ValidationException(
                type.subject()
                        + " is kept as an ObjectId, which has no text that a pattern could match. Compare it with eq(…) or in(…).");
    }
}
