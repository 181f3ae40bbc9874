package dev.entia.driver;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a failure that a store reports is about: one exception and one sentence each, whatever the store. */
public enum ProblemType {
    UNIQUE,
    FOREIGN_KEY,
    NOT_NULL,
    CHECK,
    /** A value that its column cannot hold. */
    DATA,
    DEADLOCK,
    /** The transaction met another one and was ended, without a deadlock: a serialization failure. */
    CONFLICT,
    LOCK_WAIT,
    /** A statement that took too long. */
    TIMEOUT,
    READ_ONLY,
    CONNECTION,
    SYNTAX,
    NO_TABLE,
    NO_COLUMN,
    TABLE_EXISTS,
    OTHER;

    private static final int LONGEST_STATEMENT = 1000;

    /**
     * The exception to throw. Its message has the statement, never its values.
     *
     * @param summary the store's own words, without values
     * @param constraint the name of the constraint, where the store tells it
     * @param properties those that are involved, as {@code Book.isbn}, where they are known
     * @param statement what was being run, empty if it was no statement
     */
    public DriverException exception(
            String summary,
            Optional<String> constraint,
            List<String> properties,
            String statement,
            @Nullable Throwable cause) {
        var message = lead(String.join(", ", properties))
                + " The database says: " + summary
                + (statement.isEmpty() ? "" : "\nin: " + shortened(statement));
        return switch (this) {
            case UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK -> violation(message, constraint.orElse(null), properties, cause);
            default -> error(message, cause);
        };
    }

    private String lead(String properties) {
        return switch (this) {
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

    private DriverException violation(
            String message, @Nullable String name, List<String> properties, @Nullable Throwable cause) {
        return switch (this) {
            case UNIQUE -> new UniqueConstraintViolationException(message, name, properties, cause);
            case FOREIGN_KEY -> new ForeignKeyConstraintViolationException(message, name, properties, cause);
            case NOT_NULL -> new NotNullConstraintViolationException(message, name, properties, cause);
            default -> new CheckConstraintViolationException(message, name, properties, cause);
        };
    }

    private DriverException error(String message, @Nullable Throwable cause) {
        return switch (this) {
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
