package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code Many} of rows that are linked through a table of their own. The side without {@link #mappedBy()} owns the
 * relation and names the table.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ManyToMany {

    /** On the inverse side: the target's property that owns the relation. Empty: this side owns it. */
    String mappedBy() default "";

    /** Owner only: the link table's name exactly as it stands in the database; empty: from the naming strategy. */
    String table() default "";

    /** Owner only: the link table's column that refers to the owner; empty: from the naming strategy. */
    String joinColumn() default "";

    /** Owner only: the link table's column that refers to the target; empty: from the naming strategy. */
    String inverseJoinColumn() default "";

    Cascade[] cascade() default {Cascade.PERSIST};
}
