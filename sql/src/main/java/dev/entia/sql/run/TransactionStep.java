package dev.entia.sql.run;

/** What can happen to a transaction. */
public enum TransactionStep {
    BEGIN,
    COMMIT,
    ROLLBACK,
    SAVEPOINT,
    RELEASE,
    ROLLBACK_TO
}
