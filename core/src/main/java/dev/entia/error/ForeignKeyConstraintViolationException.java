package dev.entia.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row is still referred to, or refers to a row that does not exist. */
public final class ForeignKeyConstraintViolationException extends ConstraintViolationException {

    private static final long serialVersionUID = 1L;

    public ForeignKeyConstraintViolationException(
            String message, @Nullable String constraintName, List<String> properties, @Nullable Throwable cause) {
        super(message, constraintName, properties, cause);
    }
}
