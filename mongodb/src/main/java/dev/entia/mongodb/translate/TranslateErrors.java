package dev.entia.mongodb.translate;

import dev.entia.error.ValidationException;
import dev.entia.mongodb.value.FieldType;
import dev.entia.query.Hint;
import org.bson.codecs.configuration.CodecConfigurationException;

/** What cannot be asked of MongoDB. */
final class TranslateErrors {

    private TranslateErrors() {}

    static ValidationException patternOfObjectId(FieldType type) {
        return new ValidationException(
                type.subject()
                        + " is kept as an ObjectId, which has no text that a pattern could match. Compare it with eq(…) or in(…).");
    }

    static ValidationException foreignCondition(Object expression) {
        return new ValidationException("MongoDB does not understand a condition that is a "
                + expression.getClass().getName()
                + ". Make one with MongoFilter.of(…), or say it with the paths of the metamodel.");
    }

    static ValidationException foreignValue(CodecConfigurationException missing) {
        return new ValidationException("A MongoFilter has a value that MongoDB's driver cannot write: "
                + missing.getMessage() + " Give it a value that BSON has.");
    }

    static ValidationException foreignHint(Hint hint) {
        return new ValidationException("MongoDB does not understand the hint " + hint + " ("
                + hint.getClass().getName()
                + "), which is one of another driver. Leave it out, or make one with MongoHint.");
    }
}
