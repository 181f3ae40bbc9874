package dev.entia;

import dev.entia.error.ValidationException;

/** The errors of {@code persist} and {@code remove}. */
final class WorkErrors {

    private WorkErrors() {}

    static ValidationException nothing() {
        return new ValidationException("null was given where an entity is expected.");
    }

    static ValidationException notManaged(Object entity) {
        var name = entity.getClass().getSimpleName();
        return new ValidationException("This " + name
                + " is not managed by this entity manager and cannot be removed. Load it first, or remove a "
                + "reference: em.remove(em.ref(" + name + ".class, id)).");
    }
}
