package dev.entia.annotation;

import java.time.Clock;

/**
 * Makes the value of a property at flush. Thread-safe: one instance serves the whole application.
 *
 * @param <V> the property's type
 */
@FunctionalInterface
public interface ValueGenerator<V> {

    /** The value for this entity; never null. */
    V generate(Request request);

    /**
     * What a value is wanted for.
     *
     * @param entity the entity as it stands, other properties set; read it, do not change it
     * @param type the property's Java type, boxed if primitive
     * @param clock the application's clock; take the time from nowhere else
     */
    record Request(Object entity, Class<?> type, Clock clock) {}
}
