package dev.entia.sql.translate;

import dev.entia.error.ValidationException;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.query.Hint;

/** Requests that no statement can be made of. The engine has checked what users wrote; what is left is what a database lacks. */
final class TranslateErrors {

    private TranslateErrors() {}

    static ValidationException toManyInPath(ToMany relation) {
        return new ValidationException(relation.qualifiedName()
                + " has many targets and cannot be compared as one. Ask for some, none, every or the size of it.");
    }

    static ValidationException notToOne(Property property) {
        return new ValidationException("No path leads through " + property.qualifiedName()
                + " to a property of another entity. Only a to-one relation does that.");
    }

    static ValidationException unknownKey(Scalar key, String database) {
        return new ValidationException(
                "New rows without " + key.qualifiedName() + " would get the default of its column, and "
                        + database + " does not tell which value that was. Have Entia make the key, such as with"
                        + " @PrimaryKey(generation = UUID_V7), have the database number the rows (IDENTITY), or give each new"
                        + " entity its key.");
    }

    static ValidationException foreignCondition(Object expression, String database) {
        return new ValidationException(database + " does not understand a condition that is a "
                + expression.getClass().getName() + ". Say it with the paths of the metamodel, such as Book_.title.");
    }

    static ValidationException foreignHint(Hint hint, String database) {
        return new ValidationException(database + " does not understand the hint " + hint + " ("
                + hint.getClass().getName() + "), which is one of another driver. Leave it out.");
    }
}
