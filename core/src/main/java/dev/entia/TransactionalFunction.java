package dev.entia;

/**
 * Work with a result to be done in a transaction.
 *
 * @param <T> the result
 * @param <X> the checked exception that it may throw
 */
@FunctionalInterface
public interface TransactionalFunction<T, X extends Exception> {

    T run(EntityManager tx) throws X;
}
