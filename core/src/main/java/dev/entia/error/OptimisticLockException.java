package dev.entia.error;

import java.util.List;

/** Rows that were to be updated are gone or were changed by somebody else. Nothing of the flush has been kept. */
public final class OptimisticLockException extends OrmException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> entities;

    public OptimisticLockException(String message, List<Object> entities) {
        super(message);
        this.entities = List.copyOf(entities);
    }

    /** The entities of the failed statement; one of them at least is stale. Empty after serialisation. */
    public List<Object> entities() {
        return entities == null ? List.of() : entities;
    }
}
