package dev.entia.error;

/**
 * A reference or collection was read before it was loaded. The message names the populate path to add, or says that there is
 * no such row.
 */
public final class NotLoadedException extends OrmException {

    private static final long serialVersionUID = 1L;

    public NotLoadedException(String message) {
        super(message);
    }
}
