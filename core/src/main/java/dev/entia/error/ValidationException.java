package dev.entia.error;

/** A call or an entity that cannot be right as it is: nothing has been read or written. */
public final class ValidationException extends OrmException {

    private static final long serialVersionUID = 1L;

    public ValidationException(String message) {
        super(message);
    }
}
