package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** The database did not understand the statement. */
public final class SyntaxErrorException extends DriverException {

    private static final long serialVersionUID = 1L;

    public SyntaxErrorException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
