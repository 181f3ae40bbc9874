package dev.entia;

/**
 * Work to be done in a transaction.
 *
 * @param <X> the checked exception that it may throw
 */
@FunctionalInterface
public interface TransactionalWork<X extends Exception> {

    void run(EntityManager tx) throws X;
}
