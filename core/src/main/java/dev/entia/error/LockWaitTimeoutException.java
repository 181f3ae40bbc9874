package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** A lock was not granted in time. */
public final class LockWaitTimeoutException extends DriverException {

    private static final long serialVersionUID = 1L;

    public LockWaitTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
