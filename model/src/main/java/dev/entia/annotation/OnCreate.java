package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fills the property when a new entity is flushed and the property is still null. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OnCreate {

    /** Has a no-argument constructor; one instance serves all entities and threads. */
    Class<? extends ValueGenerator<?>> value();
}
