package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a scalar property is stored, where the defaults are not what is wanted. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Column {

    /** The column's name exactly as it stands in the database; empty: the naming strategy derives it. */
    String name() default "";

    /** The column type as the database spells it, for example {@code "varchar(40)"}; empty: chosen from the Java type. */
    String type() default "";

    /** Maximum length of a text or binary column, kept by databases that keep lengths (SQLite does not); -1: the usual one. */
    int length() default -1;

    /**
     * Total digits of a decimal column; of a time, the digits of a fraction of a second, from 0 to as many as the database
     * has. -1: the database's usual one. Of times, later digits are cut off when they are flushed.
     */
    int precision() default -1;

    /**
     * Digits after the decimal point of a decimal column; -1: none if there is a precision, else the database's usual one.
     * A value with more of them is refused.
     */
    int scale() default -1;

    /** Whether the column takes NULL; {@link Nullability#INFERRED} reads {@code @Nullable} and primitives. */
    Nullability nullability() default Nullability.INFERRED;

    /** A default kept by the database, as SQL, for example {@code "0"} or {@code "current_timestamp"}; empty: none. */
    String defaultSql() default "";

    /** A condition that the database checks on every row, as SQL over column names; empty: none. */
    String check() default "";

    /** The collation of a text column, as the database names it; empty: the table's. */
    String collation() default "";

    /** A comment kept with the column by databases that have column comments. */
    String comment() default "";
}
