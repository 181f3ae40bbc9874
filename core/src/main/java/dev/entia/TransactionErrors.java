package dev.entia;

import dev.entia.driver.Isolation;
import dev.entia.error.TransactionStateException;
import dev.entia.error.ValidationException;
import dev.entia.query.Lock;
import java.util.Optional;

/** The errors of transactions and locks. */
final class TransactionErrors {

    private TransactionErrors() {}

    static ValidationException noTransactions() {
        return new ValidationException("A transaction was asked for, and this store has none. Call em.flush() alone,"
                + " outside em.transactional(tx -> …) and em.begin().");
    }

    static TransactionStateException noSavepoints() {
        return new TransactionStateException(
                "A transaction inside another one was asked for, and this store cannot undo a"
                        + " part of one (its driver has no SAVEPOINTS). Do the work in the transaction that is open.");
    }

    static TransactionStateException unusable() {
        return new TransactionStateException(
                "This transaction can neither write nor commit any more: a flush failed in it,"
                        + " and this store cannot undo a part of one (its driver has no SAVEPOINTS). It has to be rolled"
                        + " back, which commit() does as well. Do all of the work again in a new one.");
    }

    static TransactionStateException innerOpen() {
        return new TransactionStateException(
                "This transaction cannot end: one that began inside it is still open. End that one first.");
    }

    static TransactionStateException over() {
        return new TransactionStateException("This transaction is over: it was committed or rolled back before.");
    }

    static TransactionStateException nestedReadOnly() {
        return new TransactionStateException(
                "A transaction inside another one is a savepoint of it and cannot be read-only"
                        + " by itself. Leave readOnly() out, give it to the outermost transaction, or read through em.fork().");
    }

    static TransactionStateException nestedIsolation(Isolation wanted, Optional<Isolation> outer) {
        return new TransactionStateException("A transaction inside another one is a savepoint of it and cannot have the"
                + " isolation " + wanted + ": the outermost one runs with "
                + outer.map(Isolation::name).orElse("what the database does unless told")
                + ". Leave it out, give it to the outermost transaction, or use em.fork().");
    }

    static TransactionStateException lockOutside(Lock lock) {
        return new TransactionStateException("A lock (" + lock + ") lasts until the transaction ends, and none is open."
                + " Find and work inside em.transactional(tx -> …).");
    }

    static TransactionStateException lockWhileReadOnly(Lock lock) {
        return new TransactionStateException(
                "A lock (" + lock + ") was asked for in a read-only transaction, which takes"
                        + " none. Leave readOnly() or the lock out.");
    }

    static ValidationException noRowLocks(Lock lock) {
        return new ValidationException("A lock (" + lock
                + ") was asked for, and this store cannot lock rows (its driver has" + " no ROW_LOCKS). Leave it out.");
    }
}
