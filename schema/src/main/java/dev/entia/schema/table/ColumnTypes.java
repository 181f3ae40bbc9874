package dev.entia.schema.table;

import dev.entia.meta.Scalar;

/** How one database spells the types of columns. */
@FunctionalInterface
public interface ColumnTypes {

    /**
     * The type of the column that holds a property, and of columns that refer to it: {@code varchar(40)}. What was
     * declared verbatim is returned verbatim.
     */
    String nameOf(Scalar property);
}
