package dev.entia.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A required value is missing. */
public final class NotNullConstraintViolationException extends ConstraintViolationException {

    private static final long serialVersionUID = 1L;

    public NotNullConstraintViolationException(
            String message, @Nullable String constraintName, List<String> properties, @Nullable Throwable cause) {
        super(message, constraintName, properties, cause);
    }
}
