package dev.entia.sql.run;

import dev.entia.error.CheckConstraintViolationException;
import dev.entia.error.ColumnNotFoundException;
import dev.entia.error.ConnectionException;
import dev.entia.error.DeadlockException;
import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.ReadOnlyException;
import dev.entia.error.SyntaxErrorException;
import dev.entia.error.TableExistsException;
import dev.entia.error.TableNotFoundException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.meta.Metadata;

/** From what a database says to what Entia throws. The message has the statement, never its values. Immutable. */
public final class ErrorClassifier {

    private static final int LONGEST_STATEMENT = 1000;

    private final ErrorCodes codes;
    private final StoredNames names;

    public ErrorClassifier(ErrorCodes codes, Metadata metadata) {
        this.codes = codes;
        this.names = new StoredNames(metadata);
    }

    /**
     * The exception for a failure.
     *
     * @param statement what was being run, empty if it was no statement
     */
    public DriverException classify(Failure failure, String statement) {
        var problem = codes.problem(failure);
        var properties = names.properties(problem.columns());
        var subject = properties.isEmpty() ? "" : String.join(", ", properties);
        var constraint = problem.constraint().orElse(null);
        var cause = failure.cause();
        return switch (problem.type()) {
            case UNIQUE ->
                new UniqueConstraintViolationException(
                        message(unique(subject), problem, statement), constraint, properties, cause);
            case FOREIGN_KEY ->
                new ForeignKeyConstraintViolationException(
                        message(
                                "A row is still referred to, or refers to a row that does not exist.",
                                problem,
                                statement),
                        constraint,
                        properties,
                        cause);
            case NOT_NULL ->
                new NotNullConstraintViolationException(
                        message((subject.isEmpty() ? "A column" : subject) + " must have a value.", problem, statement),
                        constraint,
                        properties,
                        cause);
            case CHECK ->
                new CheckConstraintViolationException(
                        message("A check constraint refused a row.", problem, statement),
                        constraint,
                        properties,
                        cause);
            case DEADLOCK ->
                new DeadlockException(
                        message("The database ended this transaction to resolve a deadlock.", problem, statement),
                        cause);
            case LOCK_WAIT ->
                new LockWaitTimeoutException(
                        message("Somebody else held a lock for too long.", problem, statement), cause);
            case READ_ONLY ->
                new ReadOnlyException(message("The database is open for reading only.", problem, statement), cause);
            case CONNECTION ->
                new ConnectionException(message("The connection to the database failed.", problem, statement), cause);
            case SYNTAX ->
                new SyntaxErrorException(
                        message("The database does not understand the statement.", problem, statement), cause);
            case NO_TABLE ->
                new TableNotFoundException(
                        message("A table does not exist. Has the schema been created?", problem, statement), cause);
            case NO_COLUMN ->
                new ColumnNotFoundException(
                        message(
                                "A column does not exist. Does the table have the entity's columns?",
                                problem,
                                statement),
                        cause);
            case TABLE_EXISTS ->
                new TableExistsException(message("A table exists already.", problem, statement), cause);
            case OTHER -> new DriverException(message("The database reports an error.", problem, statement), cause);
        };
    }

    private static String unique(String subject) {
        return subject.isEmpty()
                ? "A value that must be unique is taken."
                : "The value of " + subject + " must be unique, and is taken.";
    }

    private static String message(String lead, Problem problem, String statement) {
        var message = lead + " The database says: " + problem.summary();
        return statement.isEmpty() ? message : message + "\nin: " + shortened(statement);
    }

    private static String shortened(String statement) {
        return statement.length() <= LONGEST_STATEMENT
                ? statement
                : statement.substring(0, LONGEST_STATEMENT) + " … (" + statement.length() + " characters)";
    }
}
