package dev.entia.error;

/** The global entity manager was used outside a request context. */
public final class NoContextException extends OrmException {

    private static final long serialVersionUID = 1L;

    public NoContextException(String message) {
        super(message);
    }
}
