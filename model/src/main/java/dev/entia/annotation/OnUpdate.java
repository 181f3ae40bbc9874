package dev.entia.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets the property anew whenever a managed entity is flushed with some other change. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OnUpdate {

    /** Has a no-argument constructor; one instance serves all entities and threads. */
    Class<? extends ValueGenerator<?>> value();
}
