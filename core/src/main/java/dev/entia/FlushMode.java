package dev.entia;

/** When pending changes are written before a query reads. */
public enum FlushMode {
    /**
     * If {@code persist} or {@code remove} has queued an entity of a class that the query reads. Changed fields of managed
     * entities are no reason: the query sees their rows as they were last flushed.
     */
    AUTO,
    /** Never: only {@code flush}, a transaction inside another one before it begins, and the end of a transaction write. */
    COMMIT
}
