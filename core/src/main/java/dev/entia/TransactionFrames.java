package dev.entia;

import dev.entia.context.UndoLog;
import dev.entia.driver.Capability;
import dev.entia.driver.DriverSession;
import dev.entia.driver.TransactionOptions;
import dev.entia.driver.Transactions;
import dev.entia.error.TransactionStateException;
import dev.entia.query.Lock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** The transactions that an application has opened on one entity manager, and what each of them would have to undo. */
final class TransactionFrames {

    private final DriverSession session;
    private final boolean hasSavepoints;
    private final Deque<Frame> open = new ArrayDeque<>();
    private TransactionOptions options = TransactionOptions.none();

    TransactionFrames(DriverSession session, Set<Capability> capabilities) {
        this.session = session;
        this.hasSavepoints = capabilities.contains(Capability.SAVEPOINTS);
    }

    /** One open transaction or savepoint. Compared by identity. */
    static final class Frame {
        private final UndoLog undo = new UndoLog();
        private boolean isUsable = true;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** What the innermost transaction would undo; without one, a log that nobody plays back. */
    UndoLog undo() {
        return open.isEmpty() ? new UndoLog() : open.element().undo;
    }

    /** From now on nothing is taken back in objects that has been done so far. */
    void forget() {
        open.forEach(frame -> frame.undo.forget());
    }

    /**
     * Where a flush begins what it runs in: a transaction of its own, or a savepoint of the present one, so that a failure
     * leaves that one usable. Without savepoints it runs in the present one, which a failure leaves unusable.
     *
     * @return empty if the store has no transactions
     */
    Optional<Transactions> aroundFlush() {
        checkUsable();
        return open.isEmpty() || hasSavepoints ? session.transactions() : Optional.of(new Present(open.element()));
    }

    /** Refuses to write or commit after a flush has failed that could not be undone alone. */
    void checkUsable() {
        if (!open.isEmpty() && !open.element().isUsable) throw TransactionErrors.unusable();
    }

    /** The present transaction in the place of a savepoint: nothing in it is undone without the rest. */
    private record Present(Frame frame) implements Transactions {

        @Override
        public void begin(TransactionOptions options) {}

        @Override
        public void commit() {}

        @Override
        public void rollback() {
            frame.isUsable = false;
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /**
     * Refuses a savepoint that the store does not have, and what none can have: it runs as the transaction around it does.
     *
     * @throws TransactionStateException says what was asked, and what there is
     */
    void check(TransactionOptions wanted) {
        if (open.isEmpty()) return;
        if (!hasSavepoints) throw TransactionErrors.noSavepoints();
        if (wanted.isReadOnly() && !options.isReadOnly()) throw TransactionErrors.nestedReadOnly();
        wanted.isolation().ifPresent(level -> {
            if (!options.isolation().equals(wanted.isolation())) {
                throw TransactionErrors.nestedIsolation(level, options.isolation());
            }
        });
    }

    /** Refuses a lock that nobody would hold. */
    void check(Lock lock) {
        if (open.isEmpty()) throw TransactionErrors.lockOutside(lock);
        if (options.isReadOnly()) throw TransactionErrors.lockWhileReadOnly(lock);
    }

    Frame begin(TransactionOptions wanted) {
        transactions().begin(wanted);
        if (open.isEmpty()) options = wanted;
        var frame = new Frame();
        open.push(frame);
        return frame;
    }

    void checkInnermost(Frame frame) {
        if (open.peek() == frame) return;
        throw open.contains(frame) ? TransactionErrors.innerOpen() : TransactionErrors.over();
    }

    /** Commits the innermost transaction; if that fails, everything in it is undone. */
    void commit(Frame frame) {
        checkInnermost(frame);
        try {
            transactions().commit();
        } catch (Throwable failure) {
            open.pop();
            endLeftOpen(failure);
            frame.undo.playBack(failure);
            throw failure;
        }
        open.pop();
        frame.undo.handTo(undo());
    }

    /**
     * Rolls back if the commit has failed without ending the transaction, by an {@link Error} for example: what followed would be
     * in it, and nobody would commit it.
     */
    private void endLeftOpen(Throwable failure) {
        if (transactions().depth() <= open.size()) return;
        try {
            transactions().rollback();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /** Rolls back the innermost transaction: database and objects. */
    void rollback(Frame frame) {
        checkInnermost(frame);
        open.pop();
        try {
            transactions().rollback();
        } catch (Throwable failure) {
            frame.undo.playBack(failure);
            throw failure;
        }
        frame.undo.playBack();
    }

    /** Rolls back a transaction and those that are still open inside it. */
    void rollbackThrough(Frame frame) {
        while (open.contains(frame)) rollback(open.element());
    }

    /** Rolls back everything that is open. */
    void rollbackAll() {
        while (!open.isEmpty()) rollback(open.element());
    }

    private Transactions transactions() {
        return session.transactions().orElseThrow(TransactionErrors::noTransactions);
    }
}
