package dev.entia.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check constraint refused a row. */
public final class CheckConstraintViolationException extends ConstraintViolationException {

    private static final long serialVersionUID = 1L;

    public CheckConstraintViolationException(
            String message, @Nullable String constraintName, List<String> properties, @Nullable Throwable cause) {
        super(message, constraintName, properties, cause);
    }
}
