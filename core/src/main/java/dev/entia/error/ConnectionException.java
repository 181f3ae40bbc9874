package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** No connection could be had, or it broke. */
public final class ConnectionException extends DriverException {

    private static final long serialVersionUID = 1L;

    public ConnectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
