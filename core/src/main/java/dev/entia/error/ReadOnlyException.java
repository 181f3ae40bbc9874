package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** A write met a read-only database, connection or transaction. */
public final class ReadOnlyException extends DriverException {

    private static final long serialVersionUID = 1L;

    public ReadOnlyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
