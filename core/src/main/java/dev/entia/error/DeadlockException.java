package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** The database ended this transaction to resolve a deadlock. */
public final class DeadlockException extends DriverException {

    private static final long serialVersionUID = 1L;

    public DeadlockException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
