package dev.entia.libsql;

import dev.entia.driver.ProblemType;
import dev.entia.sql.run.ErrorCodes;
import dev.entia.sql.run.Failure;
import dev.entia.sql.run.Problem;
import dev.entia.sqlite.SqliteErrorCodes;
import java.util.regex.Pattern;

/**
 * What a server reports: the engine's messages, behind words of the server's own, with the name of SQLite's result code
 * ({@code SQLITE_CONSTRAINT}, sometimes the longer {@code SQLITE_CONSTRAINT_UNIQUE}) or one of the server's.
 */
final class LibSqlErrorCodes implements ErrorCodes {

    private static final Pattern BEFORE = Pattern.compile(
            "^(SQLite error: |SQL input error: |SQL string could not be parsed: |error executing a request on the primary: )+");
    private static final Pattern POSITION = Pattern.compile(" \\(at offset \\d+\\)$");

    @Override
    public Problem problem(Failure failure) {
        var code = failure.cause() instanceof ServerFailure reported ? reported.code() : "";
        var message = POSITION.matcher(BEFORE.matcher(failure.message()).replaceFirst(""))
                .replaceFirst("");
        return switch (code) {
            case "TRANSACTION_TIMEOUT", "TRANSACTION_BUSY" -> Problem.of(ProblemType.CONFLICT, message);
            case "SQL_PARSE_ERROR" -> Problem.of(ProblemType.SYNTAX, message);
            case "SQLITE_TOOBIG" -> Problem.of(ProblemType.DATA, message);
            case "ARGS_INVALID" -> Problem.of(arguments(message), message);
            case "BLOCKED" -> Problem.of(ProblemType.READ_ONLY, message);
            default -> SqliteErrorCodes.problem(completed(code, message), message);
        };
    }

    private static ProblemType arguments(String message) {
        return message.contains("too big") ? ProblemType.DATA : ProblemType.OTHER;
    }

    /** The name of the extended result code, which the message gives away. */
    private static String completed(String code, String message) {
        if (message.startsWith("UNIQUE constraint failed")) return "SQLITE_CONSTRAINT_UNIQUE";
        if (message.startsWith("FOREIGN KEY constraint failed")) return "SQLITE_CONSTRAINT_FOREIGNKEY";
        if (message.startsWith("NOT NULL constraint failed")) return "SQLITE_CONSTRAINT_NOTNULL";
        if (message.startsWith("CHECK constraint failed")) return "SQLITE_CONSTRAINT_CHECK";
        if (message.startsWith("database is locked") || message.startsWith("database table is locked")) {
            return "SQLITE_BUSY";
        }
        if (message.startsWith("attempt to write a readonly database")) return "SQLITE_READONLY";
        return switch (code) {
            case "SQLITE_CONSTRAINT" -> "SQLITE_CONSTRAINT_TRIGGER";
            case "", "SQLITE_UNKNOWN", "SQL_INPUT_ERROR", "PROXY_ERROR" -> "SQLITE_ERROR";
            default -> code;
        };
    }
}
