package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A plain class whose instances are rows. Every field that is neither static nor transient is a property; annotations
 * are needed only where there is something to say. No base class, no second constructor and no getters are needed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Entity {

    /** The table's name exactly as it stands in the database; empty: the naming strategy derives it from the class. */
    String table() default "";

    /** The schema that holds the table; empty: the connection's default schema. */
    String schema() default "";

    /** A comment kept with the table by databases that have table comments. */
    String comment() default "";

    /**
     * Whether the table has triggers, which the database runs by itself: a hint for databases whose statements differ for such
     * tables. Only SQL Server needs it, and only where inserts give back generated keys or defaults. Creates no trigger.
     */
    boolean triggers() default false;

    /**
     * The repository interface of this entity, an extension of {@code EntityRepository} with default methods.
     * {@code void.class}: none.
     */
    Class<?> repository() default void.class;
}
