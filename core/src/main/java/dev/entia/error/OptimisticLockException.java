package dev.entia.error;

import java.util.List;

/**
 * Rows that were to be updated or deleted are gone or were changed by somebody else. Nothing of the flush has been kept,
 * unless the store has no transactions.
 */
public final class OptimisticLockException extends OrmException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> entities;

    public OptimisticLockException(String message, List<Object> entities) {
        super(message);
        this.entities = List.copyOf(entities);
    }

    /**
     * The stale entities if they have a version, else all of the failed statement; one of them at least is stale. Empty
     * after serialisation.
     */
    public List<Object> entities() {
        return entities == null ? List.of() : entities;
    }
}
