package dev.entia.access;

import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import dev.entia.model.EntityDefinition;
import org.jspecify.annotations.Nullable;

/** The errors of access to entities, for generated code as well: both kinds of access fail with the same words. */
public final class AccessErrors {

    private AccessErrors() {}

    /** A final field was to be set; {@code property} is qualified, as in {@code Book.isbn}. */
    public static ValidationException isFinal(String property) {
        return new ValidationException(
                property + " is final and cannot be set. Make the field non-final if its value has to change.");
    }

    /** A primitive field was to be set to null. */
    public static ValidationException nullForPrimitive(String property, String primitive) {
        return new ValidationException(property + " is a primitive " + primitive + " and cannot be set to null. "
                + "Set a value, or declare the field with its box and @Nullable.");
    }

    /** A field was to be set to a value of a class that it does not take. */
    static ValidationException wrongClass(String property, Class<?> expected, @Nullable Object value) {
        var given =
                value == null ? "null" : "an instance of " + value.getClass().getTypeName();
        return new ValidationException(property + " takes " + expected.getTypeName() + ", not " + given + ".");
    }

    /** A stored value does not fit the property's type; the cause says why. */
    public static ValidationException malformed(String property, ValidationException cause) {
        return new ValidationException(property + ": " + cause.getMessage(), cause);
    }

    /** The constructor that rows are materialised with threw an exception. */
    public static ValidationException constructorFailed(Class<?> type, Throwable cause) {
        return new ValidationException(
                "The constructor of " + name(type) + " failed while a row was read: " + cause
                        + ". It must accept every state that a row can have; or mark another one with @Creator.",
                cause);
    }

    static MetadataException notInstantiated(Class<?> type, Throwable cause) {
        return new MetadataException("No instance of " + type.getName() + " can be made: " + cause + ".", cause);
    }

    /** Reflection is refused by the module system. */
    static MetadataException notOpened(Class<?> type, RuntimeException cause) {
        var packageName = type.getPackageName();
        return new MetadataException(
                name(type) + " is out of reach for reflection: " + type.getModule() + " does not open package "
                        + packageName + ". Add \"opens " + packageName + " to dev.entia.core;\" to its module-info, "
                        + "or run the annotation processor (entia-processor) on it.",
                cause);
    }

    static MetadataException missing(Class<?> type, String what) {
        return new MetadataException(name(type) + " has no " + what + ", although its definition says so. "
                + "Compile it again together with its generated classes.");
    }

    static String name(Class<?> type) {
        return EntityDefinition.simpleName(type.getName());
    }
}
