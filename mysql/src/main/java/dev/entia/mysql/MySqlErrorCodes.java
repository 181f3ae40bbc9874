package dev.entia.mysql;

import dev.entia.driver.ProblemType;
import dev.entia.sql.run.ErrorCodes;
import dev.entia.sql.run.Failure;
import dev.entia.sql.run.Problem;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What MySQL and MariaDB report: a number of their own, and a message that has names between signs, and values, which are
 * left out.
 *
 * @see <a href="https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html">MySQL: server errors</a>
 * @see <a href="https://mariadb.com/kb/en/mariadb-error-code-reference/">MariaDB: error codes</a>
 */
final class MySqlErrorCodes implements ErrorCodes {

    /** {@code … for key 'book.uq_isbn'}; MariaDB leaves the table out. The value comes before, and may look the same. */
    private static final Pattern KEY = Pattern.compile("(?s).* for key '(?:(.*)\\.)?(.*)'");

    private static final Pattern FOREIGN_KEY = Pattern.compile("CONSTRAINT `((?:[^`]|``)*)` FOREIGN KEY \\(([^)]*)\\)");
    private static final Pattern REFERRING = Pattern.compile("\\((?:`(?:[^`]|``)*`\\.)?`((?:[^`]|``)*)`, CONSTRAINT");
    private static final Pattern NAME = Pattern.compile("`((?:[^`]|``)*)`");
    private static final Pattern COLUMN = Pattern.compile("(?:Column|Field) '([^']*)'");
    private static final Pattern CHECK = Pattern.compile("Check constraint '([^']*)' is violated");
    private static final Pattern CHECK_OF_MARIADB = Pattern.compile("CONSTRAINT `(?:[^`]*\\.)?([^`]*)` failed for ");
    private static final Pattern VALUE = Pattern.compile("(?s): '.*' for ");
    private static final Pattern WRITTEN_TABLE =
            Pattern.compile("^(?:insert into|update|delete from) (?:`(?:[^`]|``)*`\\.)?`((?:[^`]|``)*)`");

    @Override
    public Problem problem(Failure failure) {
        return problem(failure, "");
    }

    @Override
    public Problem problem(Failure failure, String statement) {
        var message = failure.message();
        return switch (failure.code()) {
            case 1062, 1169, 1557, 1586 -> unique(message);
            case 1690 -> outOfRange(message);
            case 1451, 1452, 1216, 1217, 1761, 1762 -> foreignKey(message);
            case 1048, 1364, 1263 -> notNull(message, statement);
            case 3819 -> check(message, CHECK);
            case 4025 -> check(message, CHECK_OF_MARIADB);
            default ->
                Problem.of(type(failure), VALUE.matcher(firstLine(message)).replaceAll(": … for "));
        };
    }

    private static Problem unique(String message) {
        var key = KEY.matcher(message);
        if (!key.matches()) return Problem.of(ProblemType.UNIQUE, "Duplicate entry.");
        var name = key.group(2);
        return new Problem(ProblemType.UNIQUE, "Duplicate entry for key '" + name + "'", Optional.of(name), List.of());
    }

    private static Problem outOfRange(String message) {
        return OnDuplicateKey.isOtherRow(message)
                ? Problem.of(
                        ProblemType.UNIQUE, "Duplicate entry for another key than the one that the row is found by")
                : Problem.of(ProblemType.DATA, VALUE.matcher(firstLine(message)).replaceAll(": … for "));
    }

    private static Problem foreignKey(String message) {
        var constraint = FOREIGN_KEY.matcher(message);
        if (!constraint.find()) return Problem.of(ProblemType.FOREIGN_KEY, firstLine(message));
        var name = unquoted(constraint.group(1));
        var table = REFERRING.matcher(message);
        List<Problem.Column> columns = table.find()
                ? NAME.matcher(constraint.group(2))
                        .results()
                        .map(column -> new Problem.Column(unquoted(table.group(1)), unquoted(column.group(1))))
                        .toList()
                : List.of();
        return new Problem(ProblemType.FOREIGN_KEY, firstLine(message), Optional.of(name), columns);
    }

    private static Problem notNull(String message, String statement) {
        var column = COLUMN.matcher(message);
        var table = WRITTEN_TABLE.matcher(statement);
        List<Problem.Column> columns = column.find() && table.find()
                ? List.of(new Problem.Column(unquoted(table.group(1)), column.group(1)))
                : List.of();
        return new Problem(ProblemType.NOT_NULL, firstLine(message), Optional.empty(), columns);
    }

    private static Problem check(String message, Pattern pattern) {
        Matcher name = pattern.matcher(message);
        Optional<String> constraint = name.find() ? Optional.of(name.group(1)) : Optional.empty();
        return new Problem(ProblemType.CHECK, firstLine(message), constraint, List.of());
    }

    private static ProblemType type(Failure failure) {
        return switch (failure.code()) {
            // Too long, out of range, no number, no date, no such character, no JSON, larger than a packet may be.
            case 1406, 1264, 1265, 1292, 1366, 1367, 1411, 3140, 3141, 1153, 1301, 3988, 1300 -> ProblemType.DATA;
            case 1205, 3572 -> ProblemType.LOCK_WAIT;
            case 1213, 1614 -> ProblemType.DEADLOCK;
            // A row that was read has changed since, where snapshots are kept strictly; another member of a group was
            // faster; there is no room for more locks. The last two undo the transaction.
            case 1020, 3101, 1206 -> ProblemType.CONFLICT;
            case 3024, 1969, 1317, 1907 -> ProblemType.TIMEOUT;
            case 1792, 1836 -> ProblemType.READ_ONLY;
            case 1290 ->
                failure.message().contains("read-only") || failure.message().contains("read_only")
                        ? ProblemType.READ_ONLY
                        : ProblemType.OTHER;
            // Too many connections, no entry, no such database, shut down, killed, not in step with its cluster.
            case 1040,
                    1044,
                    1045,
                    1049,
                    1053,
                    1047,
                    1152,
                    1158,
                    1159,
                    1160,
                    1161,
                    1184,
                    1203,
                    1226,
                    1927,
                    2006,
                    2013,
                    4031 -> ProblemType.CONNECTION;
            case 1064, 1149, 1305 -> ProblemType.SYNTAX;
            case 1146, 1051 -> ProblemType.NO_TABLE;
            case 1054 -> ProblemType.NO_COLUMN;
            case 1050 -> ProblemType.TABLE_EXISTS;
            default -> byState(failure);
        };
    }

    private static ProblemType byState(Failure failure) {
        if (failure.cause() instanceof SQLTimeoutException) return ProblemType.TIMEOUT;
        // What Connector/J refuses by itself has no code.
        if (failure.message().startsWith("Connection is read-only.")) return ProblemType.READ_ONLY;
        var state = failure.state();
        if (state.startsWith("08")) return ProblemType.CONNECTION;
        if (state.startsWith("22")) return ProblemType.DATA;
        return state.equals("40001") ? ProblemType.CONFLICT : ProblemType.OTHER;
    }

    private static String unquoted(String name) {
        return name.replace("``", "`");
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
