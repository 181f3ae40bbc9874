package dev.entia.driver;

import java.util.Locale;
import java.util.Optional;

/**
 * How a transaction is to be run. Immutable: every method returns a new value, so options can be kept as constants and
 * shared.
 *
 * @param isolation empty: what the database does unless told
 */
public record TransactionOptions(Optional<Isolation> isolation, Access access) {

    private static final TransactionOptions NONE = new TransactionOptions(Optional.empty(), Access.READ_WRITE);

    /** As the database does it unless told, reading and writing. */
    public static TransactionOptions none() {
        return NONE;
    }

    /** Keeps the transaction apart from others at least as far as that. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(Optional.of(level), access);
    }

    /**
     * Only reads: a write is refused with a {@link dev.entia.error.ReadOnlyException} before it is sent. The database is
     * told where it understands, and may do less work then.
     */
    public TransactionOptions readOnly() {
        return new TransactionOptions(isolation, Access.READ_ONLY);
    }

    public boolean isReadOnly() {
        return access == Access.READ_ONLY;
    }

    /** What a transaction may do. */
    public enum Access {
        READ_WRITE,
        READ_ONLY
    }

    /** {@code serializable read only}; empty for {@link #none}. */
    @Override
    public String toString() {
        var level = isolation
                .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("");
        var separator = isReadOnly() && !level.isEmpty() ? " " : "";
        return level + separator + (isReadOnly() ? "read only" : "");
    }
}
