package dev.entia.driver;

/**
 * How far a transaction is kept apart from the others, the weakest first. A database may keep it further apart than was
 * asked, as the standard allows; one that cannot keep it as far refuses.
 */
public enum Isolation {
    /** It may see what others have not committed. */
    READ_UNCOMMITTED,
    /** It sees what others had committed when each statement began. */
    READ_COMMITTED,
    /** A row that it has read stays as it was. */
    REPEATABLE_READ,
    /**
     * It sees what was committed when it began, and its own changes; it fails with a
     * {@link dev.entia.error.TransactionConflictException} rather than change a row that somebody else has changed since.
     */
    SNAPSHOT,
    /** As if the transactions had run one after the other. */
    SERIALIZABLE
}
