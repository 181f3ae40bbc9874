package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** A statement took longer than it may, and was ended. */
public final class StatementTimeoutException extends DriverException {

    private static final long serialVersionUID = 1L;

    public StatementTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
