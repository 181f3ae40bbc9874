package dev.entia.testkit.access;

import dev.entia.access.EntityAccess;

/** Reflective access keeps the contract, whether or not access was generated as well. */
final class ReflectiveAccessTest extends EntityAccessContract {

    private final ReflectiveEntities entities = new ReflectiveEntities();

    @Override
    <E> EntityAccess<E> access(Class<E> type) {
        return entities.access(type);
    }
}
