package dev.entia.sqlite;

import dev.entia.driver.ProblemType;
import dev.entia.sql.run.ErrorCodes;
import dev.entia.sql.run.Failure;
import dev.entia.sql.run.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What SQLite reports. The driver's messages are {@code [SQLITE_CONSTRAINT_UNIQUE] A UNIQUE constraint failed (UNIQUE
 * constraint failed: book.isbn)}: the name of the result code, its general meaning, and the engine's own message.
 *
 * @see <a href="https://www.sqlite.org/rescode.html">SQLite: result codes</a>
 */
public final class SqliteErrorCodes implements ErrorCodes {

    private static final Pattern MESSAGE = Pattern.compile("\\[(SQLITE_\\w+)] .*? \\((.*)\\)", Pattern.DOTALL);

    @Override
    public Problem problem(Failure failure) {
        var matcher = MESSAGE.matcher(failure.message());
        if (!matcher.find()) return Problem.of(withoutCode(failure.message()), failure.message());
        return problem(matcher.group(1), matcher.group(2));
    }

    /**
     * What an error of the engine means, whoever passes it on.
     *
     * @param code the name of the result code, the extended one where there is one
     * @param message the engine's own
     */
    public static Problem problem(String code, String message) {
        return switch (code) {
            case "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_ROWID" ->
                unique(message);
            case "SQLITE_CONSTRAINT_NOTNULL" ->
                new Problem(ProblemType.NOT_NULL, message, Optional.empty(), columns(message));
            case "SQLITE_CONSTRAINT_FOREIGNKEY" -> Problem.of(ProblemType.FOREIGN_KEY, message);
            // A row that must not be deleted, or what somebody's trigger says.
            case "SQLITE_CONSTRAINT_TRIGGER" ->
                Problem.of(
                        message.contains("FOREIGN KEY constraint failed") ? ProblemType.FOREIGN_KEY : ProblemType.OTHER,
                        message);
            case "SQLITE_CONSTRAINT_CHECK" ->
                new Problem(ProblemType.CHECK, message, Optional.of(detail(message)), List.of());
            case "SQLITE_ERROR" -> Problem.of(statement(message), message);
            default -> Problem.of(byFamily(code), message);
        };
    }

    /** An index over expressions is named; other constraints are told by their columns. */
    private static Problem unique(String message) {
        var detail = detail(message);
        boolean isIndex = detail.startsWith("index '") && detail.endsWith("'");
        return isIndex
                ? new Problem(
                        ProblemType.UNIQUE,
                        message,
                        Optional.of(detail.substring("index '".length(), detail.length() - 1)),
                        List.of())
                : new Problem(ProblemType.UNIQUE, message, Optional.empty(), columns(message));
    }

    private static List<Problem.Column> columns(String message) {
        var columns = new ArrayList<Problem.Column>();
        for (var name : detail(message).split(", ", -1)) {
            int dot = name.indexOf('.');
            if (dot > 0) columns.add(new Problem.Column(name.substring(0, dot), name.substring(dot + 1)));
        }
        return columns;
    }

    /** {@code UNIQUE constraint failed: book.isbn} → {@code book.isbn}. */
    private static String detail(String message) {
        return message.substring(message.indexOf(": ") + 1).strip();
    }

    private static ProblemType statement(String message) {
        if (message.startsWith("no such table")) return ProblemType.NO_TABLE;
        if (message.startsWith("no such column") || message.contains(" has no column named "))
            return ProblemType.NO_COLUMN;
        if (message.startsWith("table ") && message.endsWith(" already exists")) return ProblemType.TABLE_EXISTS;
        return message.contains("syntax error") || message.startsWith("incomplete input")
                ? ProblemType.SYNTAX
                : ProblemType.OTHER;
    }

    private static ProblemType byFamily(String code) {
        if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) return ProblemType.LOCK_WAIT;
        if (code.startsWith("SQLITE_READONLY")) return ProblemType.READ_ONLY;
        if (code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_IOERR") || code.startsWith("SQLITE_NOTADB")) {
            return ProblemType.CONNECTION;
        }
        return ProblemType.OTHER;
    }

    /** The driver's own complaints about what is closed. */
    private static ProblemType withoutCode(String message) {
        var text = message.toLowerCase(Locale.ROOT);
        boolean isClosed = text.contains("closed") || text.equals("statement is not executing");
        return isClosed ? ProblemType.CONNECTION : ProblemType.OTHER;
    }
}
