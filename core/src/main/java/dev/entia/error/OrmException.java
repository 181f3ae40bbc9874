package dev.entia.error;

import org.jspecify.annotations.Nullable;

/** Whatever Entia reports. Unchecked; the message says what happened, where, and what to do. */
public abstract sealed class OrmException extends RuntimeException
        permits DriverException,
                MetadataException,
                NoContextException,
                NotFoundException,
                NotLoadedException,
                OptimisticLockException,
                TransactionStateException,
                ValidationException {

    private static final long serialVersionUID = 1L;

    OrmException(String message) {
        super(message);
    }

    OrmException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
