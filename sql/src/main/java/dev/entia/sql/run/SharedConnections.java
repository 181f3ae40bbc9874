package dev.entia.sql.run;

import dev.entia.sql.render.SqlText;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection on which everybody takes turns: for a database that exists in it alone, in memory. A statement outside a
 * transaction has a turn, a transaction has one from beginning to end; so nobody sees what another has not committed. Rows
 * that are read outside a transaction are all read in that turn, so that open rows never keep anybody waiting. Thread-safe.
 */
public final class SharedConnections implements Connections {

    private static final Logger LOG = LoggerFactory.getLogger("entia.sql");

    private final SqlConnection only;
    private final String rollback;
    private final Duration patience;
    private final Runnable closing;
    private final Semaphore turn = new Semaphore(1, true);
    private volatile @Nullable Thread holder;
    private volatile boolean isClosed;

    /**
     * @param rollback the command that undoes a transaction
     * @param patience how long to wait for a turn
     * @param closing closes the connection
     */
    public SharedConnections(SqlConnection only, String rollback, Duration patience, Runnable closing) {
        this.only = only;
        this.rollback = rollback;
        this.patience = patience;
        this.closing = closing;
    }

    @Override
    public SqlConnection borrow() {
        return new Turn();
    }

    @Override
    public SqlConnection borrowAlone() {
        var alone = new Turn();
        alone.take();
        return alone;
    }

    @Override
    public boolean canUnwrap(Class<?> type) {
        return only.unwrap(type).isPresent();
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public boolean isClosed() {
        return isClosed;
    }

    @Override
    public void close() {
        if (isClosed) return;
        isClosed = true;
        closing.run();
    }

    private void acquire() {
        if (isClosed) throw RunErrors.closedDatabase();
        // The turn of this very thread would never end while it waits for itself.
        if (holder == Thread.currentThread()) throw RunErrors.ownTurn();
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) throw RunErrors.turnTimeout(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RunErrors.interrupted(e);
        }
        holder = Thread.currentThread();
    }

    private void release() {
        holder = null;
        turn.release();
    }

    /** The connection as one borrower sees it. */
    private final class Turn implements SqlConnection {
        private boolean isHeld;
        private boolean isInTransaction;

        private void take() {
            acquire();
            isHeld = true;
        }

        @Override
        public Cursor query(SqlText text, Arguments arguments) {
            return isHeld
                    ? only.query(text, arguments)
                    : inTurn(() -> BufferedCursor.drain(only.query(text, arguments)));
        }

        @Override
        public long execute(SqlText text, Arguments arguments) {
            return isHeld ? only.execute(text, arguments) : inTurn(() -> only.execute(text, arguments));
        }

        @Override
        public void run(SqlText text, Arguments arguments) {
            if (isHeld) {
                only.run(text, arguments);
                return;
            }
            inTurn(() -> {
                only.run(text, arguments);
                return text;
            });
        }

        @Override
        public long insert(SqlText text, Arguments arguments) {
            return isHeld ? only.insert(text, arguments) : inTurn(() -> only.insert(text, arguments));
        }

        @Override
        public void control(TransactionStep step, String command) {
            switch (step) {
                case SETTING -> {
                    if (!isHeld) take();
                    only.control(step, command);
                }
                case BEGIN -> begin(command);
                case COMMIT, ROLLBACK -> {
                    only.control(step, command);
                    isInTransaction = false;
                }
                case SAVEPOINT, RELEASE, ROLLBACK_TO -> only.control(step, command);
            }
        }

        private void begin(String command) {
            if (!isHeld) take();
            only.control(TransactionStep.BEGIN, command);
            isInTransaction = true;
        }

        @Override
        public <T> Optional<T> unwrap(Class<T> type) {
            return only.unwrap(type);
        }

        @Override
        public void giveBack() {
            if (!isHeld) return;
            isHeld = false;
            release();
        }

        /** Only undoes: without the connection there is no database. */
        @Override
        public void discard() {
            if (!isHeld) return;
            try {
                if (isInTransaction) only.control(TransactionStep.ROLLBACK, rollback);
            } catch (RuntimeException e) {
                LOG.debug("The transaction had ended already.", e);
            } finally {
                isInTransaction = false;
                giveBack();
            }
        }

        private <T> T inTurn(Supplier<T> work) {
            acquire();
            try {
                return work.get();
            } finally {
                release();
            }
        }
    }
}
