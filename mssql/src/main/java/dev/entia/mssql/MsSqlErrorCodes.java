package dev.entia.mssql;

import dev.entia.driver.ProblemType;
import dev.entia.sql.run.ErrorCodes;
import dev.entia.sql.run.Failure;
import dev.entia.sql.run.Problem;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What SQL Server reports: a number of its own, and a message that has names between signs, and values, which are left
 * out. The words of messages are those of the session's language; what is read from them is the same in all.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors">SQL
 *     Server: errors</a>
 */
final class MsSqlErrorCodes implements ErrorCodes {

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern DOUBLE_QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern CHECK = Pattern.compile("^[^\"]*\\bCHECK\\b");

    /** {@code … duplicate key value is (a, b).}: the value is what is in parentheses. */
    private static final Pattern KEY_VALUE = Pattern.compile("(?s)\\(.*\\)");

    @Override
    public Problem problem(Failure failure) {
        var message = failure.message();
        return switch (failure.code()) {
            // Of a constraint the name comes first, of an index after that of the table.
            case 2627 -> unique(message, 0);
            case 2601 -> unique(message, 1);
            case 547 -> reference(message);
            case 515 -> notNull(message);
            default -> Problem.of(type(failure), withoutValues(failure));
        };
    }

    private static Problem unique(String message, int position) {
        var summary = KEY_VALUE.matcher(message).replaceAll("(…)");
        return new Problem(ProblemType.UNIQUE, summary, quoted(summary, position), List.of());
    }

    private static Problem reference(String message) {
        var type = CHECK.matcher(message).find() ? ProblemType.CHECK : ProblemType.FOREIGN_KEY;
        var name = DOUBLE_QUOTED.matcher(message);
        return new Problem(type, message, name.find() ? Optional.of(name.group(1)) : Optional.empty(), List.of());
    }

    /** {@code Cannot insert the value NULL into column 'title', table 'shop.dbo.book'; …}. */
    private static Problem notNull(String message) {
        var column = quoted(message, 0);
        var table = quoted(message, 1);
        List<Problem.Column> columns = column.isPresent() && table.isPresent()
                ? List.of(new Problem.Column(unqualified(table.get()), column.get()))
                : List.of();
        return new Problem(ProblemType.NOT_NULL, message, Optional.empty(), columns);
    }

    private static Optional<String> quoted(String message, int position) {
        return QUOTED.matcher(message).results().skip(position).findFirst().map(found -> found.group(1));
    }

    private static String unqualified(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static ProblemType type(Failure failure) {
        return switch (failure.code()) {
            // Too long, out of range, no number, no date, no UUID.
            case 8152, 2628, 8115, 220, 232, 241, 242, 245, 248, 295, 517, 8114, 8169, 8023 -> ProblemType.DATA;
            case 1205 -> ProblemType.DEADLOCK;
            // Of snapshots; of tables in memory.
            case 3960, 3961, 41302, 41305, 41325 -> ProblemType.CONFLICT;
            case 1222 -> ProblemType.LOCK_WAIT;
            case -2 -> ProblemType.TIMEOUT;
            case 3906, 978 -> ProblemType.READ_ONLY;
            // No entry, no such database, shut down, killed, not available.
            case 4060, 18452, 18456, 596, 6005, 40197, 40501, 40613, 49918, 49919, 49920, 10928, 10929 ->
                ProblemType.CONNECTION;
            case 102, 103, 105, 156, 170, 319, 195, 4145 -> ProblemType.SYNTAX;
            case 208, 3701, 4902 -> ProblemType.NO_TABLE;
            case 207 -> ProblemType.NO_COLUMN;
            case 2714 -> ProblemType.TABLE_EXISTS;
            default -> byState(failure);
        };
    }

    /** What the JDBC driver says itself has no number. */
    private static ProblemType byState(Failure failure) {
        // It says that a query has timed out, and HY008 that it was cancelled.
        boolean isTimeout = failure.cause() instanceof SQLTimeoutException
                || failure.state().equals("HY008");
        if (isTimeout) return ProblemType.TIMEOUT;
        return failure.state().startsWith("08") ? ProblemType.CONNECTION : ProblemType.OTHER;
    }

    private static String withoutValues(Failure failure) {
        var message = failure.message();
        return switch (failure.code()) {
            case 2628, 241, 242, 245, 248, 295, 8114, 220, 8115 ->
                QUOTED.matcher(message).replaceAll("'…'");
            case 334 ->
                message + " Say @Entity(triggers = true) on the entity of this table: what the database generates is"
                        + " then read by way of a table variable.";
            default -> message;
        };
    }
}
