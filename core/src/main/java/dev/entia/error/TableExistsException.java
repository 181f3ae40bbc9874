package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** The table to be created exists already. */
public final class TableExistsException extends DriverException {

    private static final long serialVersionUID = 1L;

    public TableExistsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
