package dev.entia.servers.gateway;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** A client's session, which outlives its connections: the transaction that is open, and what was answered last. */
final class Session {

    /** In a transaction MongoDB does not wait for who has changed the same document; a moment is for lesser locks. */
    private static final String PATIENCE = "set local lock_timeout = 100";

    private final DataSource source;
    private final Lock committing;
    private final Execution execution;
    private final ReentrantLock lock = new ReentrantLock();

    /** Null if no transaction is open. */
    private @Nullable Connection transaction;

    /** Of the transaction, also when it has ended. */
    private OptionalLong number = OptionalLong.empty();

    private OptionalLong answered = OptionalLong.empty();
    private BsonDocument answer = new BsonDocument();

    /**
     * @param committing is held for as long as it takes
     */
    Session(DataSource source, Lock committing, Execution execution) {
        this.source = source;
        this.committing = committing;
        this.execution = execution;
    }

    /** How a command is run. */
    @FunctionalInterface
    interface Execution {

        BsonDocument run(Connection connection, Invocation invocation) throws SQLException;
    }

    BsonDocument answer(Invocation invocation) throws SQLException {
        lock.lock();
        try {
            if (isRepeated(invocation)) return answer.clone();
            var result = switch (invocation.stage()) {
                case ALONE -> alone(invocation);
                case BEGINS -> begun(invocation);
                case CONTINUES -> continued(invocation);
                case COMMITS -> committed(invocation);
                case ABORTS -> aborted();
            };
            remember(invocation, result);
            return result;
        } finally {
            lock.unlock();
        }
    }

    /** Ends it, and undoes what is not committed. */
    void end() throws SQLException {
        lock.lock();
        try {
            rollBack();
        } finally {
            lock.unlock();
        }
    }

    /** A driver that has lost an answer sends the command again, with its number. */
    private boolean isRepeated(Invocation invocation) {
        return invocation.number().isPresent() && invocation.number().equals(answered) && isAnsweredOnce(invocation);
    }

    private void remember(Invocation invocation, BsonDocument result) {
        if (invocation.number().isEmpty() || !isAnsweredOnce(invocation) || !isOk(result)) return;
        answered = invocation.number();
        answer = result.clone();
    }

    private static boolean isAnsweredOnce(Invocation invocation) {
        return invocation.stage() == Invocation.Stage.ALONE || invocation.stage() == Invocation.Stage.COMMITS;
    }

    private BsonDocument alone(Invocation invocation) throws SQLException {
        try (var connection = source.getConnection()) {
            if (invocation.number().isEmpty()) return execution.run(connection, invocation);
            connection.setAutoCommit(false);
            var result = execution.run(connection, invocation);
            commit(connection);
            return result;
        }
    }

    /** Uninterrupted: who sends a command again must be told what became of it. */
    private void commit(Connection connection) throws SQLException {
        committing.lock();
        try {
            connection.commit();
        } finally {
            committing.unlock();
        }
    }

    private BsonDocument begun(Invocation invocation) throws SQLException {
        rollBack();
        number = invocation.number();
        transaction = source.getConnection();
        transaction.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        transaction.setAutoCommit(false);
        try (var statement = transaction.createStatement()) {
            statement.execute(PATIENCE);
        }
        return continued(invocation);
    }

    /** As on MongoDB, an error ends the transaction. */
    private BsonDocument continued(Invocation invocation) throws SQLException {
        var isDone = false;
        if (transaction == null || !number.equals(invocation.number())) return noTransaction(invocation);
        try {
            var result = execution.run(transaction, invocation);
            isDone = isOk(result) && !result.containsKey("writeErrors");
            return result;
        } catch (SQLException e) {
            if (isGone(transaction)) return noTransaction(invocation);
            throw e;
        } finally {
            if (!isDone) rollBack();
        }
    }

    private BsonDocument committed(Invocation invocation) throws SQLException {
        if (transaction == null || !number.equals(invocation.number())) return noTransaction(invocation);
        try {
            commit(transaction);
            return Documents.ok();
        } catch (SQLException e) {
            if (isGone(transaction)) return noTransaction(invocation);
            throw e;
        } finally {
            rollBack();
        }
    }

    private BsonDocument aborted() throws SQLException {
        rollBack();
        return Documents.ok();
    }

    private void rollBack() throws SQLException {
        if (transaction == null) return;
        try (var ended = transaction) {
            transaction = null;
            if (!isGone(ended)) ended.rollback();
        }
    }

    /** Killed, or open for too long: it has been rolled back by that. */
    private static boolean isGone(Connection connection) throws SQLException {
        return !connection.isValid(1);
    }

    private static boolean isOk(BsonDocument result) {
        return result.getNumber("ok").intValue() == 1;
    }

    private static BsonDocument noTransaction(Invocation invocation) {
        return ErrorCode.NO_SUCH_TRANSACTION.answerInTransaction(
                "Given transaction number does not match any in-progress transactions, at "
                        + invocation.command().getFirstKey());
    }
}
