package dev.entia.error;

/** A row that the caller said must exist does not. */
public final class NotFoundException extends OrmException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String message) {
        super(message);
    }
}
