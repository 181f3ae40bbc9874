package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@code Many} of the rows that refer to this one by their {@link #mappedBy()} property. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OneToMany {

    /** The to-one property of the target that refers back. */
    String mappedBy();

    Cascade[] cascade() default {Cascade.PERSIST};
}
