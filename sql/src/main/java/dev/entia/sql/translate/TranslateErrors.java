package dev.entia.sql.translate;

import dev.entia.error.ValidationException;
import dev.entia.meta.Property;
import dev.entia.meta.ToMany;

/** Requests that no statement can be made of: the engine has checked what users wrote, so these are mistakes of a caller. */
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
}
