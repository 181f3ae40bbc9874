package dev.entia.access;

import java.lang.reflect.Constructor;

/**
 * Makes instances of a class without running one of its constructors or initialisers: every field holds zero or null.
 * Needs no opened package. Thread-safe.
 *
 * @param <E> the class
 */
public final class Allocation<E> {

    private final Class<E> type;
    private final Constructor<?> constructor;

    private Allocation(Class<E> type, Constructor<?> constructor) {
        this.type = type;
        this.constructor = constructor;
    }

    /** For a class that is not abstract. */
    public static <E> Allocation<E> of(Class<E> type) {
        try {
            return new Allocation<>(type, constructorThatRunsNothing(type));
        } catch (ReflectiveOperationException e) {
            throw AccessErrors.notInstantiated(type, e);
        }
    }

    public E instance() {
        try {
            return type.cast(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw AccessErrors.notInstantiated(type, e);
        }
    }

    /**
     * What deserialisation uses. The factory is exported for that, by {@code jdk.unsupported}; it is called by reflection
     * because javac warns of the class in a way that cannot be turned off.
     */
    private static Constructor<?> constructorThatRunsNothing(Class<?> type) throws ReflectiveOperationException {
        var factory = Class.forName("sun.reflect.ReflectionFactory");
        return (Constructor<?>) factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                .invoke(
                        factory.getMethod("getReflectionFactory").invoke(null),
                        type,
                        Object.class.getDeclaredConstructor());
    }
}
