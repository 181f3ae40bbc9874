package dev.entia.sql.run;

import dev.entia.sql.ast.ColumnType;
import org.jspecify.annotations.Nullable;

/** Where the values of one execution go. Positions are 0-based. Not thread-safe. */
public interface Parameters {

    void setNull(int position, ColumnType type);

    void setLong(int position, long value);

    void setDouble(int position, double value);

    void setText(int position, String value);

    /** A text, or NULL, of which the database itself finds out what it is from the place where it stands. */
    void setUntyped(int position, @Nullable String value);

    void setBytes(int position, byte[] value);

    /**
     * Several values in one place, where the database has arrays.
     *
     * @param elementType as the database names it
     */
    void setArray(int position, String elementType, @Nullable Object[] elements);

    /** Any other value that the way to the database knows how to send. */
    void setObject(int position, Object value);
}
