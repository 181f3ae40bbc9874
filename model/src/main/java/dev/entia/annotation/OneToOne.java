package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code Ref} between two rows that belong to each other. The side without {@link #mappedBy()} owns the relation: it
 * has the (unique) column.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OneToOne {

    /** On the side without the column: the target's property that refers back. Empty: this side owns the relation. */
    String mappedBy() default "";

    Cascade[] cascade() default {Cascade.PERSIST};
}
