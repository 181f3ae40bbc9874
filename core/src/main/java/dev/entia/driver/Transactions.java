package dev.entia.driver;

/**
 * The transactions of a session, as a stack: the outermost is a transaction of the store, those inside are savepoints.
 */
public interface Transactions {

    /** Begins a transaction, or a savepoint inside the present one. */
    void begin();

    /** Commits the innermost one. If that fails, the transaction is over and nothing of it has been kept. */
    void commit();

    /** Undoes the innermost one. If that fails, the connection is discarded, which undoes all of them. */
    void rollback();

    /** How many are open. */
    int depth();
}
