package dev.entia.testkit.access;

import dev.entia.access.EntityAccess;
import java.util.HashMap;
import java.util.Map;

/** Reflective access keeps the contract when it has handled many entities as well. */
final class UsedReflectiveAccessTest extends EntityAccessContract {

    private static final Map<Class<?>, EntityAccess<?>> USED = new HashMap<>();

    @Override
    @SuppressWarnings("unchecked") // Each is kept by its own class.
    <E> EntityAccess<E> access(Class<E> type) {
        return (EntityAccess<E>) USED.computeIfAbsent(type, new ReflectiveEntities()::usedAccess);
    }
}
