package dev.entia.annotation;

/** Whether a property takes null. */
public enum Nullability {
    /** From the field: a primitive or an unannotated type is required, a type marked {@code @Nullable} is not. */
    INFERRED,
    /** Takes null, whatever the field says. */
    NULLABLE,
    /** Refuses null, whatever the field says. */
    REQUIRED
}
