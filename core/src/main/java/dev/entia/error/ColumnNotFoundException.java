package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** The statement names a column that does not exist. */
public final class ColumnNotFoundException extends DriverException {

    private static final long serialVersionUID = 1L;

    public ColumnNotFoundException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
