package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** The database could not keep this transaction apart from another one, and has ended it. */
public final class TransactionConflictException extends DriverException {

    private static final long serialVersionUID = 1L;

    public TransactionConflictException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
