package dev.entia.error;

/** The declared entities do not fit together. Thrown at start-up; the message lists every problem found. */
public final class MetadataException extends OrmException {

    private static final long serialVersionUID = 1L;

    public MetadataException(String message) {
        super(message);
    }

    public MetadataException(String message, Throwable cause) {
        super(message, cause);
    }
}
