package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** The statement names a table that does not exist. */
public final class TableNotFoundException extends DriverException {

    private static final long serialVersionUID = 1L;

    public TableNotFoundException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
