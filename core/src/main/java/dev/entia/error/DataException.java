package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** A value does not fit its column: it is too long, too large, or not of the column's type. */
public final class DataException extends DriverException {

    private static final long serialVersionUID = 1L;

    public DataException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
