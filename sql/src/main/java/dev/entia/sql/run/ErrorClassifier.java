package dev.entia.sql.run;

import dev.entia.error.CheckConstraintViolationException;
import dev.entia.error.ColumnNotFoundException;
import dev.entia.error.ConnectionException;
import dev.entia.error.DataException;
import dev.entia.error.DeadlockException;
import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.ReadOnlyException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.error.SyntaxErrorException;
import dev.entia.error.TableExistsException;
import dev.entia.error.TableNotFoundException;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.meta.Metadata;
import dev.entia.meta.NamingStrategy;
import java.util.List;

/** From what a database says to what Entia throws. The message has the statement, never its values. Immutable. */
public final class ErrorClassifier {

    private static final int LONGEST_STATEMENT = 1000;

    private final ErrorCodes codes;
    private final StoredNames names;

    /** @param naming has named the constraints that nobody else has */
    public ErrorClassifier(ErrorCodes codes, Metadata metadata, NamingStrategy naming) {
        this.codes = codes;
        this.names = new StoredNames(metadata, naming);
    }

    /**
     * The exception for a failure.
     *
     * @param statement what was being run, empty if it was no statement
     */
    public DriverException classify(Failure failure, String statement) {
        var problem = codes.problem(failure, statement);
        var properties = names.properties(problem);
        var message = lead(problem.type(), String.join(", ", properties))
                + " The database says: " + problem.summary()
                + (statement.isEmpty() ? "" : "\nin: " + shortened(statement));
        return switch (problem.type()) {
            case UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK -> violation(problem, message, properties, failure.cause());
            default -> error(problem.type(), message, failure.cause());
        };
    }

    private static String lead(Problem.Type type, String properties) {
        return switch (type) {
            case UNIQUE -> unique(properties);
            case FOREIGN_KEY ->
                properties.isEmpty()
                        ? "A row is still referred to, or refers to a row that does not exist."
                        : "A row is still referred to by " + properties + ", or " + properties
                                + " refers to a row that does not exist.";
            case NOT_NULL -> (properties.isEmpty() ? "A column" : properties) + " must have a value.";
            case CHECK -> "A check constraint" + (properties.isEmpty() ? "" : " of " + properties) + " refused a row.";
            case DATA -> "A value does not fit its column.";
            case CONFLICT -> "The database ended this transaction because another one got in its way. Try it again.";
            case TIMEOUT -> "The statement took longer than it may.";
            case DEADLOCK -> "The database ended this transaction to resolve a deadlock.";
            case LOCK_WAIT -> "Somebody else held a lock for too long.";
            case READ_ONLY -> "The database is open for reading only.";
            case CONNECTION -> "The connection to the database failed.";
            case SYNTAX -> "The database does not understand the statement.";
            case NO_TABLE -> "A table does not exist. Has the schema been created?";
            case NO_COLUMN -> "A column does not exist. Does the table have the entity's columns?";
            case TABLE_EXISTS -> "A table exists already.";
            case OTHER -> "The database reports an error.";
        };
    }

    private static DriverException violation(
            Problem problem, String message, List<String> properties, Throwable cause) {
        var name = problem.constraint().orElse(null);
        return switch (problem.type()) {
            case UNIQUE -> new UniqueConstraintViolationException(message, name, properties, cause);
            case FOREIGN_KEY -> new ForeignKeyConstraintViolationException(message, name, properties, cause);
            case NOT_NULL -> new NotNullConstraintViolationException(message, name, properties, cause);
            default -> new CheckConstraintViolationException(message, name, properties, cause);
        };
    }

    private static DriverException error(Problem.Type type, String message, Throwable cause) {
        return switch (type) {
            case DATA -> new DataException(message, cause);
            case CONFLICT -> new TransactionConflictException(message, cause);
            case TIMEOUT -> new StatementTimeoutException(message, cause);
            case DEADLOCK -> new DeadlockException(message, cause);
            case LOCK_WAIT -> new LockWaitTimeoutException(message, cause);
            case READ_ONLY -> new ReadOnlyException(message, cause);
            case CONNECTION -> new ConnectionException(message, cause);
            case SYNTAX -> new SyntaxErrorException(message, cause);
            case NO_TABLE -> new TableNotFoundException(message, cause);
            case NO_COLUMN -> new ColumnNotFoundException(message, cause);
            case TABLE_EXISTS -> new TableExistsException(message, cause);
            default -> new DriverException(message, cause);
        };
    }

    private static String unique(String properties) {
        return properties.isEmpty()
                ? "A value that must be unique is taken."
                : "The value of " + properties + " must be unique, and is taken.";
    }

    private static String shortened(String statement) {
        return statement.length() <= LONGEST_STATEMENT
                ? statement
                : statement.substring(0, LONGEST_STATEMENT) + " … (" + statement.length() + " characters)";
    }
}
