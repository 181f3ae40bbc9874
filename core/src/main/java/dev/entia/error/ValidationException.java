package dev.entia.error;

/** A call, an entity or a stored value that cannot be right as it is: nothing has been written. */
public final class ValidationException extends OrmException {

    private static final long serialVersionUID = 1L;

    public ValidationException(String message) {
        super(message);
    }

    public ValidationException(String message, Throwable cause) {
        super(message, cause);
    }
}
