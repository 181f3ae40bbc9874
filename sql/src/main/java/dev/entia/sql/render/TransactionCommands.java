package dev.entia.sql.render;

/**
 * What is said to begin and end transactions. A savepoint's number stands at the end of its commands.
 *
 * @param release ends a savepoint and keeps its work; empty where there is no such command
 */
public record TransactionCommands(
        String begin, String commit, String rollback, String savepoint, String rollbackTo, String release) {

    /** The commands of the standard; beginning differs. */
    public static TransactionCommands beginningWith(String begin) {
        return new TransactionCommands(
                begin,
                "commit",
                "rollback",
                "savepoint entia_",
                "rollback to savepoint entia_",
                "release savepoint entia_");
    }
}
