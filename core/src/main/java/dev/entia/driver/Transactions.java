package dev.entia.driver;

/**
 * The transactions of a session, as a stack: the outermost is a transaction of the store, those inside are savepoints.
 * Without {@link Capability#SAVEPOINTS} there is never one inside another.
 */
public interface Transactions {

    /**
     * Begins a transaction, or a savepoint inside the present one, which runs as the outermost does. Writing in a
     * read-only transaction is refused with a {@link dev.entia.error.ReadOnlyException} before anything is sent.
     *
     * @param options ignored for a savepoint
     * @throws dev.entia.error.ValidationException if the store has no such isolation level, and none that is stronger
     */
    void begin(TransactionOptions options);

    /** Begins a transaction without options, or a savepoint inside the present one. */
    default void begin() {
        begin(TransactionOptions.none());
    }

    /** Commits the innermost one. If that fails, the transaction is over and nothing of it has been kept. */
    void commit();

    /** Undoes the innermost one. If that fails, the connection is discarded, which undoes all of them. */
    void rollback();

    /** How many are open. */
    int depth();
}
