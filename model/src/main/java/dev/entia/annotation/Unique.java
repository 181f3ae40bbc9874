package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unique constraint: on the annotated property, or on a class over the named properties together. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(Unique.List.class)
public @interface Unique {

    /** The constraint's name; empty: from the naming strategy. */
    String name() default "";

    /** On a class: the properties that are unique together, first one first. On a field it stays empty. */
    String[] properties() default {};

    /** Several unique constraints on one class. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @interface List {
        Unique[] value();
    }
}
