package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** Whatever Entia reports. Unchecked; the message says what happened, where, and what to do. */
public class OrmException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OrmException(String message) {
        super(message);
    }

    public OrmException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
