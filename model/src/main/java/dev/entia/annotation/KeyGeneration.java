package dev.entia.annotation;

/** Where the primary key of a new entity comes from. */
public enum KeyGeneration {
    /**
     * Decided by the field's type: {@code Long}, {@code long}, {@code Integer} and {@code int} are {@link #IDENTITY}, a
     * nullable {@code UUID} is {@link #UUID_V7}, a type that a module or the application has added and that makes keys is
     * {@link #BY_TYPE}, everything else is {@link #ASSIGNED}.
     */
    AUTO,
    /**
     * The database numbers the rows; the key is read back when the row is inserted. Zero counts as empty in a
     * primitive; in a {@code Long} or {@code Integer} it is a key like any other.
     */
    IDENTITY,
    /** A random UUID (RFC 9562, version 4), made when the entity is flushed. */
    UUID_V4,
    /** A time-ordered UUID (RFC 9562, version 7), made when the entity is flushed. */
    UUID_V7,
    /**
     * A new value of the field's type, made when the entity is flushed. The type is one that a module or the application
     * has added, and makes keys ({@code ValueType.newKey()}).
     */
    BY_TYPE,
    /** The application sets the key before the entity is flushed. */
    ASSIGNED
}
