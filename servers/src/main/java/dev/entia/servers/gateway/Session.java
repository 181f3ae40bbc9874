package dev.entia.servers.gateway;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** A client's session, which outlives its connections: the transaction that is open, and what was answered last. */
final class Session {

    /** In a transaction MongoDB does not wait for who has changed the same document; a moment is for lesser locks. */
    private static final String PATIENCE = "set local lock_timeout = 100";

    private final DataSource source;
    private final Execution execution;
    private final ReentrantLock lock = new ReentrantLock();

    /** Null if no transaction is open. */
    private @Nullable Connection transaction;

    /** Of the transaction, also when it has ended. */
    private OptionalLong number = OptionalLong.empty();

    private OptionalLong answered = OptionalLong.empty();
    private BsonDocument answer = new BsonDocument();

    Session(DataSource source, Execution execution) {
        this.source = source;
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
        var isDone = result.getNumber("ok").intValue() == 1;
        if (invocation.number().isEmpty() || !isAnsweredOnce(invocation) || !isDone) return;
        answered = invocation.number();
        answer = result.clone();
    }

    private static boolean isAnsweredOnce(Invocation invocation) {
        return invocation.stage() == Invocation.Stage.ALONE || invocation.stage() == Invocation.Stage.COMMITS;
    }

    private BsonDocument alone(Invocation invocation) throws SQLException {
        try (var connection = source.getConnection()) {
            return execution.run(connection, invocation);
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
        if (transaction == null || !number.equals(invocation.number())) return noTransaction(invocation);
        try {
            var result = execution.run(transaction, invocation);
            if (result.getNumber("ok").intValue() != 1 || result.containsKey("writeErrors")) rollBack();
            return result;
        } catch (SQLException e) {
            rollBack();
            throw e;
        }
    }

    private BsonDocument committed(Invocation invocation) throws SQLException {
        if (transaction == null || !number.equals(invocation.number())) return noTransaction(invocation);
        try {
            transaction.commit();
            return Documents.ok();
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
            // One whose connection was killed has been rolled back by that.
            if (ended.isValid(1)) ended.rollback();
        }
    }

    private static BsonDocument noTransaction(Invocation invocation) {
        return ErrorCode.NO_SUCH_TRANSACTION.answerInTransaction(
                "Given transaction number does not match any in-progress transactions, at "
                        + invocation.command().getFirstKey());
    }
}
