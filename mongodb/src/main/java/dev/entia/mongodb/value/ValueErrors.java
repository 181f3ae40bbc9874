package dev.entia.mongodb.value;

import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import java.util.Locale;
import org.bson.BsonType;
import org.jspecify.annotations.Nullable;

/** What is wrong with values. Messages do not show them: they may be secrets. */
final class ValueErrors {

    private ValueErrors() {}

    static ValidationException noObjectId(FieldType type) {
        return new ValidationException(
                type.subject() + " is kept as an ObjectId, and its text is none: give 24 hexadecimal digits.");
    }

    static ValidationException decimalTooLong(FieldType type) {
        return new ValidationException(
                type.subject() + " has a number of more than 34 digits, or one that is too large or"
                        + " too small for MongoDB's decimal128. Keep it in a String, or round it.");
    }

    static ValidationException dateTooFar(FieldType type) {
        return new ValidationException(type.subject()
                + " is further away than a date of BSON can be: 292 million years." + " Keep it in a String.");
    }

    static ValidationException nulInName(FieldType type) {
        return new ValidationException(type.subject()
                + " is a document with a NUL character in a name, which BSON has no place for. Give it another name.");
    }

    static DriverException unreadable(FieldType type, BsonType found, @Nullable Throwable cause) {
        return new DriverException(
                type.subject() + " is kept as " + found.name().toLowerCase(Locale.ROOT)
                        + " in a document, and cannot be read as " + type.kind()
                        + ". Correct the document, or give the field another type.",
                cause);
    }
}
