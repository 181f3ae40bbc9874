package dev.entia.mongodb.client;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.ClientSession;
import dev.entia.driver.Isolation;
import dev.entia.driver.TransactionOptions;
import dev.entia.driver.Transactions;
import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transaction of one session: one at most. When its connection is lost, everything but a rollback is refused. */
final class SessionTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger("entia.mongodb");

    private final Store store;
    private final Runnable beforeEnd;
    private @Nullable ClientSession session;
    private TransactionOptions options = TransactionOptions.none();
    private State state = State.NONE;

    /** @param beforeEnd runs before a transaction ends */
    SessionTransactions(Store store, Runnable beforeEnd) {
        this.store = store;
        this.beforeEnd = beforeEnd;
    }

    private enum State {
        NONE,
        OPEN,
        LOST
    }

    /** The session of the open transaction; null if none is open. */
    @Nullable
    ClientSession session() {
        if (state == State.LOST) throw ClientErrors.lostTransaction();
        return session;
    }

    boolean isReadOnly() {
        return state != State.NONE && options.isReadOnly();
    }

    /** What is sent to somebody else from now on would not be part of the transaction. */
    void lost() {
        if (state == State.OPEN) state = State.LOST;
    }

    @Override
    public int depth() {
        return state == State.NONE ? 0 : 1;
    }

    @Override
    public void begin(TransactionOptions wanted) {
        if (state != State.NONE) throw ClientErrors.nestedTransaction();
        var asked = options(wanted);
        ClientSession started = null;
        try {
            started = store.client().startSession();
            started.startTransaction(asked);
        } catch (RuntimeException e) {
            if (started != null) started.close();
            throw store.errors().classify(e, "", "");
        }
        session = started;
        options = wanted;
        state = State.OPEN;
    }

    /** The concerns are those of a transaction. What it reads is one moment of the deployment, if that is asked for. */
    private com.mongodb.TransactionOptions options(TransactionOptions wanted) {
        var options = com.mongodb.TransactionOptions.builder()
                .readPreference(ReadPreference.primary())
                .readConcern(store.database().getReadConcern())
                .writeConcern(store.database().getWriteConcern());
        store.timeout().ifPresent(time -> options.maxCommitTime(time.toMillis(), TimeUnit.MILLISECONDS));
        wanted.isolation().ifPresent(level -> {
            if (level == Isolation.SERIALIZABLE) throw ClientErrors.isolation(level);
            options.readConcern(ReadConcern.SNAPSHOT);
        });
        return options.build();
    }

    @Override
    public void commit() {
        if (state == State.LOST) {
            rollback();
            throw ClientErrors.lostTransaction();
        }
        if (session == null) throw ClientErrors.noTransaction();
        try {
            beforeEnd.run();
            commit(session);
        } finally {
            end();
        }
    }

    private void commit(ClientSession open) {
        try {
            open.commitTransaction();
        } catch (RuntimeException e) {
            throw failedCommit(e);
        }
    }

    private RuntimeException failedCommit(RuntimeException failure) {
        var error = store.errors().classify(failure, "", "");
        boolean isUnknown = failure instanceof MongoException mongo
                && mongo.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
        return (isUnknown || error instanceof ConnectionException) && error instanceof DriverException cause
                ? ClientErrors.unknownOutcome(cause)
                : error;
    }

    @Override
    public void rollback() {
        if (state == State.NONE) throw ClientErrors.noTransaction();
        try {
            beforeEnd.run();
            if (session != null && session.hasActiveTransaction()) session.abortTransaction();
        } catch (RuntimeException e) {
            LOG.warn(
                    "A rollback failed; MongoDB undoes the transaction by itself when it hears nothing more of it.", e);
        } finally {
            end();
        }
    }

    /** Rolls back what is open. */
    void close() {
        if (state != State.NONE) rollback();
    }

    private void end() {
        if (session != null) session.close();
        session = null;
        state = State.NONE;
        options = TransactionOptions.none();
    }
}
