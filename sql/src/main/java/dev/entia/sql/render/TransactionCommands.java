package dev.entia.sql.render;

/**
 * What is said to begin and end transactions. A savepoint's number stands at the end of its commands.
 *
 * @param release ends a savepoint and keeps its work; empty where there is no such command
 */
public record TransactionCommands(
        Beginning beginning, String commit, String rollback, String savepoint, String rollbackTo, String release) {

    /** The commands of the standard; beginning differs. */
    public static TransactionCommands beginningWith(Beginning beginning) {
        return new TransactionCommands(
                beginning,
                "commit",
                "rollback",
                "savepoint entia_",
                "rollback to savepoint entia_",
                "release savepoint entia_");
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
                "");
    }
}
