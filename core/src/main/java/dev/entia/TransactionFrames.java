package dev.entia;

import dev.entia.context.UndoLog;
import dev.entia.driver.DriverSession;
import dev.entia.driver.TransactionOptions;
import dev.entia.driver.Transactions;
import dev.entia.error.TransactionStateException;
import dev.entia.query.Lock;
import java.util.ArrayDeque;
import java.util.Deque;

/** The transactions that an application has opened on one entity manager, and what each of them would have to undo. */
final class TransactionFrames {

    private final DriverSession session;
    private final Deque<Frame> open = new ArrayDeque<>();
    private TransactionOptions options = TransactionOptions.none();

    TransactionFrames(DriverSession session) {
        this.session = session;
    }

    /** One open transaction or savepoint. Compared by identity. */
    static final class Frame {
        private final UndoLog undo = new UndoLog();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** What the innermost transaction would undo; without one, a log that nobody plays back. */
    UndoLog undo() {
        return open.isEmpty() ? new UndoLog() : open.element().undo;
    }

    /**
     * Refuses what a savepoint cannot have: it runs as the transaction around it does.
     *
     * @throws TransactionStateException says what was asked, and what there is
     */
    void check(TransactionOptions wanted) {
        if (open.isEmpty()) return;
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
            frame.undo.playBack();
            throw failure;
        }
        open.pop();
        frame.undo.handTo(undo());
    }

    /** Rolls back the innermost transaction: database and objects. */
    void rollback(Frame frame) {
        checkInnermost(frame);
        open.pop();
        try {
            transactions().rollback();
        } finally {
            frame.undo.playBack();
        }
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
