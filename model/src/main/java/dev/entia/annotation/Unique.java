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

    /**
     * What else the database should know of it, as a JSON object in the words of that database: on MongoDB, what it takes
     * beside the key of an index, such as {@code {"expireAfterSeconds": 3600}}. A database that does not know them refuses them
     * when the ORM is started. Empty: nothing.
     */
    String options() default "";

    /** Several unique constraints on one class. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @interface List {
        Unique[] value();
    }
}
