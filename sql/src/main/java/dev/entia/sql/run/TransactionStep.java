package dev.entia.sql.run;

/** What can happen to a transaction. */
public enum TransactionStep {
    /** A setting for the transaction, outside of it: before it begins or after it ended. */
    SETTING,
    BEGIN,
    COMMIT,
    ROLLBACK,
    SAVEPOINT,
    RELEASE,
    ROLLBACK_TO
}
