package dev.entia.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A write broke a rule that the database keeps. Nothing of the transaction has been kept. */
public abstract sealed class ConstraintViolationException extends DriverException
        permits UniqueConstraintViolationException,
                ForeignKeyConstraintViolationException,
                NotNullConstraintViolationException,
                CheckConstraintViolationException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String constraintName;
    private final List<String> properties;

    ConstraintViolationException(
            String message, @Nullable String constraintName, List<String> properties, @Nullable Throwable cause) {
        super(message, cause);
        this.constraintName = constraintName;
        this.properties = List.copyOf(properties);
    }

    /** The constraint's name, where the database tells it. */
    public Optional<String> constraintName() {
        return Optional.ofNullable(constraintName);
    }

    /** The properties involved, as {@code Book.isbn}, where they can be told; else empty. */
    public List<String> properties() {
        return properties;
    }
}
