package dev.entia.sql.render;

import dev.entia.meta.Scalar;

/** How a database spells the types of columns. */
@FunctionalInterface
public interface TypeNames {

    /**
     * The type of the column that holds a property, and of columns that refer to it: {@code varchar(40)}. What was
     * declared verbatim is returned verbatim.
     */
    String nameOf(Scalar property);
}
