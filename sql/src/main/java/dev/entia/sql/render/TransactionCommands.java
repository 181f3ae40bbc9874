package dev.entia.sql.render;

/**
 * What is said to begin and end transactions. A savepoint's number stands at the end of its commands.
 *
 * @param release ends a savepoint and keeps its work; empty where there is no such command
 * @param afterErrors what is left of a transaction in which a statement has failed
 */
public record TransactionCommands(
        Beginning beginning,
        String commit,
        String rollback,
        String savepoint,
        String rollbackTo,
        String release,
        AfterErrors afterErrors) {

    /** What is left of a transaction in which a statement has failed, but for conflicts with other transactions. */
    public enum AfterErrors {
        /** It is open, or refuses everything that follows. */
        NOTHING_IS_KEPT_BY_ITSELF,
        /** Some errors undo it, and what follows would be kept statement by statement. */
        WHAT_FOLLOWS_MAY_BE_KEPT
    }

    /** The commands of the standard; beginning differs. */
    public static TransactionCommands beginningWith(Beginning beginning) {
        return new TransactionCommands(
                beginning,
                "commit",
                "rollback",
                "savepoint entia_",
                "rollback to savepoint entia_",
                "release savepoint entia_",
                AfterErrors.NOTHING_IS_KEPT_BY_ITSELF);
    }

    /** Those of Transact-SQL, where savepoints are not released. */
    public static TransactionCommands transactSql(Beginning beginning) {
        return new TransactionCommands(
                beginning,
                "commit transaction",
                // To resolve a deadlock the server undoes it, savepoints included, and then there is none.
                "if @@trancount > 0 rollback transaction",
                "save transaction entia_",
                "rollback transaction entia_",
                "",
                // A value that cannot be converted undoes it, for one, a constraint that is violated does not.
                AfterErrors.WHAT_FOLLOWS_MAY_BE_KEPT);
    }
}
