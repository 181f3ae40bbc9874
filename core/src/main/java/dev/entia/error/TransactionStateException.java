package dev.entia.error;

/** A transaction call that does not fit the present state, such as a commit after a rollback. */
public final class TransactionStateException extends OrmException {

    private static final long serialVersionUID = 1L;

    public TransactionStateException(String message) {
        super(message);
    }
}
