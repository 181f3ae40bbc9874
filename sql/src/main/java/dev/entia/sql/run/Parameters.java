package dev.entia.sql.run;

import dev.entia.sql.ast.ColumnType;

/** Where the values of one execution go. Positions are 0-based. Not thread-safe. */
public interface Parameters {

    void setNull(int position, ColumnType type);

    void setLong(int position, long value);

    void setDouble(int position, double value);

    void setText(int position, String value);

    void setBytes(int position, byte[] value);

    /** Any other value that the way to the database knows how to send. */
    void setObject(int position, Object value);
}
