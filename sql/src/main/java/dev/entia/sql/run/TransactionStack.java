package dev.entia.sql.run;

import dev.entia.driver.TransactionOptions;
import dev.entia.driver.Transactions;
import dev.entia.error.ConnectionException;
import dev.entia.error.ConstraintViolationException;
import dev.entia.error.DeadlockException;
import dev.entia.error.DriverException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.TransactionConflictException;
import dev.entia.sql.render.TransactionCommands;
import dev.entia.sql.render.TransactionCommands.AfterErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transactions of one session on one connection, which is borrowed when the outermost begins and given back when it
 * ends. When the connection is lost or closed, the frames stay until they are ended, and everything else is refused.
 */
final class TransactionStack implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger("entia.sql");

    private final Connections connections;
    private final StatementRunner runner;
    private final TransactionCommands commands;
    private final Runnable beforeEnd;
    private final Runnable afterEnd;
    private @Nullable SqlConnection connection;
    private TransactionOptions options = TransactionOptions.none();
    private List<String> afterwards = List.of();
    private int depth;
    /** The first error that may have ended it since what surrounds it was rolled back. */
    private @Nullable Ending ending;

    /**
     * @param beforeEnd runs before the outermost one ends
     * @param afterEnd runs when it is over, however it went
     */
    TransactionStack(
            Connections connections,
            StatementRunner runner,
            TransactionCommands commands,
            Runnable beforeEnd,
            Runnable afterEnd) {
        this.connections = connections;
        this.runner = runner;
        this.commands = commands;
        this.beforeEnd = beforeEnd;
        this.afterEnd = afterEnd;
    }

    /** The connection of the open transaction; null if none is open. */
    @Nullable
    SqlConnection connection() {
        return depth == 0 ? null : open();
    }

    @Override
    public int depth() {
        return depth;
    }

    /** Whether the open transaction only reads; false if none is open. */
    boolean isReadOnly() {
        return depth > 0 && options.isReadOnly();
    }

    /**
     * A statement of the open transaction failed. Some databases undo all of it to resolve a conflict, one at other errors as
     * well, and would keep what follows statement by statement; so nothing follows until what surrounds the statement has been
     * rolled back.
     */
    void failed(DriverException failure) {
        if (ending == null && mayEnd(failure)) ending = new Ending(depth, failure);
    }

    private boolean mayEnd(DriverException failure) {
        if (isConflict(failure)) return true;
        return commands.afterErrors() == AfterErrors.WHAT_FOLLOWS_MAY_BE_KEPT
                && !(failure instanceof ConstraintViolationException || failure instanceof LockWaitTimeoutException);
    }

    private static boolean isConflict(DriverException failure) {
        return failure instanceof DeadlockException || failure instanceof TransactionConflictException;
    }

    /** @param depth of the transaction that the failed statement was in */
    private record Ending(int depth, DriverException failure) {}

    @Override
    public void begin(TransactionOptions wanted) {
        if (depth == 0) beginOutermost(wanted);
        else runner.control(open(), TransactionStep.SAVEPOINT, commands.savepoint() + depth);
        depth++;
    }

    private void beginOutermost(TransactionOptions wanted) {
        var begin = commands.beginning().with(wanted);
        var borrowed = connections.borrow();
        try {
            for (var setting : begin.settings()) runner.control(borrowed, TransactionStep.SETTING, setting);
            runner.control(borrowed, TransactionStep.BEGIN, begin.command());
        } catch (Throwable e) {
            // Settings that were made must not reach the next transaction.
            if (begin.settings().isEmpty()) release(borrowed, e);
            else borrowed.discard();
            throw e;
        }
        connection = borrowed;
        options = wanted;
        afterwards = begin.afterwards();
    }

    @Override
    public void commit() {
        var open = openToCommit();
        if (depth == 1) commitOutermost(open);
        else if (!commands.release().isEmpty()) release(open);
        depth--;
    }

    /** A frame that cannot be committed is over. Not every connection notices that it was closed: some would commit. */
    private SqlConnection openToCommit() {
        if (depth == 0) throw RunErrors.noTransaction();
        try {
            return open();
        } catch (DriverException e) {
            undoInnermost();
            throw e;
        }
    }

    private void commitOutermost(SqlConnection open) {
        try {
            beforeEnd.run();
        } catch (RuntimeException e) {
            depth = 0;
            undoAll(open);
            throw e;
        }
        try {
            runner.control(open, TransactionStep.COMMIT, commands.commit());
        } catch (ConnectionException e) {
            lose();
            depth = 0;
            throw RunErrors.unknownOutcome(e);
        } catch (RuntimeException e) {
            rollBackQuietly(open, TransactionStep.ROLLBACK, commands.rollback());
            giveBack();
            depth = 0;
            throw e;
        } finally {
            afterEnd.run();
        }
        giveBack();
    }

    /** A savepoint that cannot be released is undone alone, if the database can. */
    private void release(SqlConnection open) {
        try {
            runner.control(open, TransactionStep.RELEASE, commands.release() + (depth - 1));
        } catch (RuntimeException e) {
            depth--;
            if (e instanceof ConnectionException) lose();
            else undoSavepoint(open, depth);
            throw e;
        }
    }

    @Override
    public void rollback() {
        if (depth == 0) throw RunErrors.noTransaction();
        undoInnermost();
    }

    /** The innermost frame is over. Those around it go on, unless the database has undone them as well or was closed. */
    private void undoInnermost() {
        depth--;
        if (ending != null && ending.depth > depth) ending = null;
        if (connection == null) return;
        if (depth > 0 && !connections.isClosed()) undoSavepoint(connection, depth);
        else undoAll(connection);
    }

    /** What is undone stays set, and would pile up. */
    private void undoSavepoint(SqlConnection open, int number) {
        try {
            runner.control(open, TransactionStep.ROLLBACK_TO, commands.rollbackTo() + number);
            if (!commands.release().isEmpty()) {
                runner.control(open, TransactionStep.RELEASE, commands.release() + number);
            }
        } catch (RuntimeException e) {
            LOG.debug("A savepoint is gone. Some databases undo the whole transaction to resolve a deadlock.", e);
            undoAll(open);
        }
    }

    /** Undoes the transaction although frames of it are open; they find it gone. */
    private void undoAll(SqlConnection open) {
        ending = null;
        try {
            beforeEnd.run();
        } catch (RuntimeException e) {
            LOG.debug("What was open could not be closed before a rollback, which ends it as well.", e);
        }
        rollBackQuietly(open, TransactionStep.ROLLBACK, commands.rollback());
        afterEnd.run();
        giveBack();
    }

    /** Ends everything that is open. */
    void close() {
        depth = Math.min(depth, 1);
        if (depth == 1) rollback();
    }

    /** A rollback that fails must not hide the error that led to it; a connection that is closed undoes as well. */
    private void rollBackQuietly(SqlConnection open, TransactionStep step, String command) {
        try {
            runner.control(open, step, command);
        } catch (RuntimeException e) {
            LOG.warn("A rollback failed; the connection is closed instead, which undoes the whole transaction.", e);
            lose();
        }
    }

    private SqlConnection open() {
        if (depth == 0) throw RunErrors.noTransaction();
        if (connections.isClosed()) throw RunErrors.closedDatabase();
        if (connection == null) throw RunErrors.lostTransaction();
        if (ending != null) {
            throw isConflict(ending.failure)
                    ? RunErrors.afterConflict(ending.failure)
                    : RunErrors.afterError(ending.failure);
        }
        return connection;
    }

    private void giveBack() {
        if (connection == null) return;
        try {
            for (var setting : afterwards) runner.control(connection, TransactionStep.SETTING, setting);
        } catch (RuntimeException e) {
            LOG.warn("A setting could not be set back after a transaction; the connection is closed instead.", e);
            lose();
            return;
        }
        var leaving = connection;
        connection = null;
        try {
            leaving.giveBack();
        } catch (RuntimeException e) {
            LOG.warn("A connection could not be given back after a transaction had ended.", e);
        }
    }

    private void lose() {
        if (connection != null) connection.discard();
        connection = null;
    }

    /** Gives back a connection that was borrowed for something that failed. */
    static void release(SqlConnection connection, Throwable failure) {
        if (failure instanceof ConnectionException || failure instanceof Error) connection.discard();
        else connection.giveBack();
    }
}
