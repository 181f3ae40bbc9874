package dev.entia.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that must be unique is taken. */
public final class UniqueConstraintViolationException extends ConstraintViolationException {

    private static final long serialVersionUID = 1L;

    public UniqueConstraintViolationException(
            String message, @Nullable String constraintName, List<String> properties, @Nullable Throwable cause) {
        super(message, constraintName, properties, cause);
    }
}
