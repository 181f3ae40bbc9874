package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** The database, or the way to it, reported an error. The vendor's exception is the cause. */
public sealed class DriverException extends OrmException
        permits ColumnNotFoundException,
                ConnectionException,
                ConstraintViolationException,
                DataException,
                DeadlockException,
                LockWaitTimeoutException,
                ReadOnlyException,
                StatementTimeoutException,
                SyntaxErrorException,
                TableExistsException,
                TableNotFoundException,
                TransactionConflictException {

    private static final long serialVersionUID = 1L;

    public DriverException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether the same work, tried again in a new transaction, may succeed. */
    public boolean isRetryable() {
        return false;
    }
}
