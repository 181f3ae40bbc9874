package dev.entia.sql.run;

import org.jspecify.annotations.Nullable;

/** The present row as it came, by slot, 0-based. Not thread-safe. */
public interface Fields {

    boolean isNull(int slot);

    /** A whole number; 0 for NULL. */
    long getLong(int slot);

    /** A number; 0 for NULL. */
    double getDouble(int slot);

    /** The value as text, whatever it is; null for NULL. */
    @Nullable
    String getText(int slot);

    /** The bytes of a blob, or of a text in whatever encoding the database keeps it; null for NULL. */
    byte @Nullable [] getBytes(int slot);

    /** The value as the way to the database presents it: of the class that shows how it is stored. Null for NULL. */
    @Nullable
    Object getObject(int slot);

    /** The value as the way to the database presents it in a class that it knows; null for NULL. */
    <T> @Nullable T getObject(int slot, Class<T> type);
}
