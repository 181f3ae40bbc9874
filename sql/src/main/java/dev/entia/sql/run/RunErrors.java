package dev.entia.sql.run;

import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.OrmException;
import dev.entia.error.ReadOnlyException;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.TransactionStateException;
import dev.entia.error.ValidationException;
import dev.entia.sql.ast.ColumnType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can go wrong on a connection, beside what the database reports. */
final class RunErrors {

    private RunErrors() {}

    static OrmException unexpectedNull(ColumnType type) {
        return new DriverException(
                type.subject() + " is NULL in the database, but its field takes no null. Declare the field nullable"
                        + " (@Nullable Long, say, and no primitive), or give the rows a value.",
                null);
    }

    static DriverException noRow() {
        return new DriverException("There is no present row. Call next() first, and stop when it answers false.", null);
    }

    static DriverException closedRows() {
        return new DriverException(
                "These rows are closed: somebody closed them, or the transaction or session that read them has ended."
                        + " Read them before that.",
                null);
    }

    static DriverException closedSession() {
        return new DriverException(
                "This entity manager is closed: close() was called, or its request context has ended. Open another"
                        + " request context, or take an entity manager of your own: orm.em().fork().",
                null);
    }

    static DriverException lostTransaction() {
        return new ConnectionException(
                "This transaction was lost with its connection, or undone by the database, and nothing of it has been"
                        + " kept. Roll it back, and start over.",
                null);
    }

    static TransactionConflictException afterConflict(DriverException failure) {
        return new TransactionConflictException(
                "A statement of this transaction failed by a conflict with another transaction, and nothing may follow it:"
                        + " the database may have undone all that came before. Roll the transaction back, and start over."
                        + " The conflict: " + failure.getMessage(),
                failure);
    }

    static DriverException afterError(DriverException failure) {
        return new DriverException(
                "A statement of this transaction failed, and nothing may follow it: the database may have undone all that came"
                        + " before. Roll the transaction back, and start over. The error: " + failure.getMessage(),
                failure);
    }

    static ReadOnlyException readOnlyTransaction() {
        return new ReadOnlyException(
                "This transaction is read-only, and there is something to write: em.previewFlush() tells what. Change"
                        + " nothing in it, or begin it without readOnly().",
                null);
    }

    static ConnectionException unknownOutcome(ConnectionException cause) {
        return ConnectionException.outcomeUnknown(
                "The connection was lost while a transaction was committed: whether the database has kept its work, nobody"
                        + " knows. Objects are as if it had not. Look into the database before you try again. "
                        + cause.getMessage(),
                cause);
    }

    static ValidationException unknownReplica(int chosen, List<Integer> others) {
        return new ValidationException(
                "replicaChoice(…) answered " + chosen + ", which is no replica that works. Answer"
                        + " one of the numbers that it is asked with" + (others.isEmpty() ? "." : ": " + others + "."));
    }

    static TransactionStateException unwrappedOutside(Class<?> type) {
        return new TransactionStateException("em.unwrap(" + type.getSimpleName() + ".class) gives the connection of the"
                + " transaction, and none is open: outside of one every statement borrows a connection of its own. Call it"
                + " inside em.transactional(tx -> …).");
    }

    static DriverException noTransaction() {
        return new DriverException("No transaction is open. Begin one first.", null);
    }

    static DriverException returnedRows(int expected, int found, String statement) {
        return new DriverException(
                "The database gave back " + found + " rows for " + expected
                        + " inserted ones. Does a trigger change what" + " is inserted?\nin: " + statement,
                null);
    }

    static DriverException unknownReturnedKey(ColumnType key, String statement) {
        return new DriverException(
                "The database gave back a row whose " + key.subject() + " is none of the inserted ones. Does the column"
                        + " change what it is given?\nin: " + statement,
                null);
    }

    static DriverException noNumbers() {
        return new DriverException(
                "This way to the database does not tell the numbers of new rows. Its dialect must ask for them in the"
                        + " insert itself.",
                null);
    }

    static DriverException missingRow(ColumnType key, String statement) {
        return new DriverException(
                "A row that was just inserted is not found by its " + key.subject()
                        + ". Does a trigger change its key, or delete it?" + "\nin: " + statement,
                null);
    }

    static DriverException ownTurn() {
        return new DriverException(
                "This database has one connection, and another entity manager has a transaction open on it in this very"
                        + " thread: waiting would never end. Use the entity manager of the transaction, or a database file"
                        + " instead of memory.",
                null);
    }

    static LockWaitTimeoutException turnTimeout(Duration waited) {
        return new LockWaitTimeoutException(
                "This database has one connection, and a transaction of somebody else was open on it for "
                        + waited.toMillis() + " ms. Keep transactions short, or use a database file instead of memory.",
                null);
    }

    static ConnectionException interrupted(InterruptedException cause) {
        return new ConnectionException("The thread was interrupted while it waited for a connection.", cause);
    }

    static ConnectionException closedDatabase() {
        return ConnectionException.closed("This ORM is closed, and its connections with it. Open another one.", null);
    }

    static ValidationException unwritableArray(ColumnType type, ValidationException cause) {
        return new ValidationException(type.subject() + ": " + cause.getMessage(), cause);
    }

    static DriverException unreadableArray(ColumnType type, @Nullable Throwable cause) {
        return new DriverException(
                type.subject() + " is a text in the database that cannot be read as a JSON array of " + type.element()
                        + " values. Correct the stored value, or give the field another type.",
                cause);
    }
}
