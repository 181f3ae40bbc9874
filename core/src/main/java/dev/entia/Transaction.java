package dev.entia;

/** An open transaction. Closing it without {@link #commit} rolls it back; closing it after that does nothing. */
public interface Transaction extends AutoCloseable {

    /**
     * Flushes and commits.
     *
     * @throws dev.entia.error.TransactionStateException if it is over, or one that began inside it is not
     */
    void commit();

    /**
     * Rolls back what was written, and what flushes did to the objects. Changes that the application made itself stay,
     * unwritten; see {@link EntityManager#transactional(TransactionalWork)}.
     */
    void rollback();

    @Override
    void close();
}
