package dev.entia.postgresql;

import dev.entia.driver.ProblemType;
import dev.entia.sql.run.ErrorCodes;
import dev.entia.sql.run.Failure;
import dev.entia.sql.run.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL reports: a code of the standard, and beside the message the names of what it is about. Details are left
 * out of messages: they have values.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL: error codes</a>
 */
final class PostgreSqlErrorCodes implements ErrorCodes {

    /** {@code Key (a, b)=(1, 2) already exists.}, in any language. */
    private static final Pattern KEY = Pattern.compile("\\((.+?)\\)=\\(");

    /** A value in a message: {@code invalid input syntax for type integer: "x"}. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    @Override
    public Problem problem(Failure failure) {
        var type = type(failure.state());
        var said = said(failure.cause());
        if (said == null) return Problem.of(type, firstLine(failure.message()));
        var summary = Objects.requireNonNullElse(said.getMessage(), failure.state());
        return new Problem(
                type,
                type == ProblemType.DATA ? QUOTED.matcher(summary).replaceAll("…") : summary,
                Optional.ofNullable(said.getConstraint()),
                columns(type, said));
    }

    private static ProblemType type(String state) {
        return switch (state) {
            // An exclusion constraint is a unique one by other operators.
            case "23505", "23P01" -> ProblemType.UNIQUE;
            case "23503", "23001" -> ProblemType.FOREIGN_KEY;
            case "23502" -> ProblemType.NOT_NULL;
            case "23514" -> ProblemType.CHECK;
            case "22001", "22003", "22007", "22008", "22021", "22P02", "22P03", "22P05" -> ProblemType.DATA;
            case "40P01" -> ProblemType.DEADLOCK;
            case "40001" -> ProblemType.CONFLICT;
            case "55P03" -> ProblemType.LOCK_WAIT;
            case "57014" -> ProblemType.TIMEOUT;
            case "25006" -> ProblemType.READ_ONLY;
            // Too many connections, no such database, a timeout that ends the session.
            case "53300", "3D000", "25P03", "25P04" -> ProblemType.CONNECTION;
            case "42601", "42883" -> ProblemType.SYNTAX;
            case "42P01", "3F000" -> ProblemType.NO_TABLE;
            case "42703" -> ProblemType.NO_COLUMN;
            case "42P07" -> ProblemType.TABLE_EXISTS;
            default -> byClass(state);
        };
    }

    private static ProblemType byClass(String state) {
        // No connection; no entry; the server is being shut down.
        boolean isLost = state.startsWith("08") || state.startsWith("28") || state.startsWith("57P");
        return isLost ? ProblemType.CONNECTION : ProblemType.OTHER;
    }

    private static List<Problem.Column> columns(ProblemType type, ServerErrorMessage said) {
        var table = said.getTable();
        if (table == null) return List.of();
        if (said.getColumn() != null) return List.of(new Problem.Column(table, said.getColumn()));
        // Of a foreign key, the columns may be those of the other table.
        return type == ProblemType.UNIQUE ? keyColumns(table, said.getDetail()) : List.of();
    }

    private static List<Problem.Column> keyColumns(String table, @Nullable String detail) {
        var columns = new ArrayList<Problem.Column>();
        var key = KEY.matcher(Objects.requireNonNullElse(detail, ""));
        if (!key.find()) return columns;
        for (var name : key.group(1).split(", ", -1)) columns.add(new Problem.Column(table, unquoted(name)));
        return columns;
    }

    private static String unquoted(String name) {
        boolean isQuoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return isQuoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /** What the server said, if the failure came from there; a batch wraps it. */
    private static @Nullable ServerErrorMessage said(@Nullable Throwable cause) {
        if (cause instanceof PSQLException failure && failure.getServerErrorMessage() != null) {
            return failure.getServerErrorMessage();
        }
        return cause instanceof SQLException failure && failure.getNextException() != null
                ? said(failure.getNextException())
                : null;
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
