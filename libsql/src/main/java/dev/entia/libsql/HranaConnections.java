package dev.entia.libsql;

import dev.entia.libsql.hrana.Batch;
import dev.entia.libsql.hrana.Endpoint;
import dev.entia.libsql.hrana.HranaStream;
import dev.entia.libsql.hrana.Outcome;
import dev.entia.libsql.hrana.Statement;
import dev.entia.sql.run.Connections;
import dev.entia.sql.run.ErrorClassifier;
import dev.entia.sql.run.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Connections to a server, so many at the same time. They cost nothing until they are used. Thread-safe. */
final class HranaConnections implements Connections {

    private static final String KEYS_ON = "pragma foreign_keys = on";

    private final Endpoint endpoint;
    private final int most;
    private final Duration patience;
    private final Optional<Duration> lockTimeout;
    private final ErrorClassifier errors;
    private final Semaphore free;
    private volatile boolean isClosed;

    /** What a stream begins with; null as long as the server is to be asked first. */
    private volatile @Nullable List<String> setup;

    /**
     * @param patience how long to wait for a connection
     * @param lockTimeout how long to wait for the write lock; empty: five seconds, and as long as the server lets one
     */
    HranaConnections(
            Endpoint endpoint, int most, Duration patience, Optional<Duration> lockTimeout, ErrorClassifier errors) {
        this.endpoint = endpoint;
        this.most = most;
        this.patience = patience;
        this.lockTimeout = lockTimeout;
        this.errors = errors;
        this.free = new Semaphore(most, true);
    }

    /**
     * Asks the server one thing, to see that it is there and takes the token: whether foreign keys are checked unless one
     * says so. The first to borrow does, and the next one after a connection broke.
     *
     * @throws dev.entia.error.DriverException if it is not, or does not
     */
    List<String> ask() {
        var asks = new Statement("pragma foreign_keys", List.of(), Statement.Rows.WANTED);
        var batch = new Batch(Batch.Guard.NONE, List.of(asks, Statement.command(KEYS_ON), asks));
        var outcomes = new HranaStream(endpoint).run(batch, HranaStream.After.ENDED);
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Failed failed) throw HranaConnection.failed(errors, failed, KEYS_ON);
        }
        if (!isOn(outcomes.get(2))) throw LibSqlErrors.foreignKeysOff();
        List<String> answer = isOn(outcomes.get(0)) ? List.of() : List.of(KEYS_ON);
        setup = answer;
        return answer;
    }

    private static boolean isOn(Outcome outcome) {
        return outcome instanceof Outcome.Done done
                && done.rows().size() == 1
                && Long.valueOf(1).equals(done.rows().get(0)[0]);
    }

    @Override
    public SqlConnection borrow() {
        return borrow(HranaConnection.Keeping.TRANSACTIONS);
    }

    @Override
    public SqlConnection borrowAlone() {
        return borrow(HranaConnection.Keeping.EVERYTHING);
    }

    private SqlConnection borrow(HranaConnection.Keeping keeping) {
        if (isClosed) throw LibSqlErrors.closed();
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw LibSqlErrors.noneLeft(most, patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LibSqlErrors.interrupted(e);
        }
        try {
            var known = setup;
            return new HranaConnection(
                    endpoint, known == null ? ask() : known, keeping, lockTimeout, errors, this::end);
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
    }

    private void end(HranaConnection.End how) {
        if (how == HranaConnection.End.DISCARDED) setup = null;
        free.release();
    }

    /** All rows of an answer are there at once. */
    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public boolean isClosed() {
        return isClosed;
    }

    /** The connections of HTTP are closed by the JDK when nobody has them any more. */
    @Override
    public void close() {
        isClosed = true;
    }
}
