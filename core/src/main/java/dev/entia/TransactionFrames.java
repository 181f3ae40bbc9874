package dev.entia;

import dev.entia.context.UndoLog;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Transactions;
import dev.entia.error.TransactionStateException;
import dev.entia.error.ValidationException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The transactions that an application has opened on one entity manager, and what each of them would have to undo. */
final class TransactionFrames {

    private final DriverSession session;
    private final Deque<Frame> open = new ArrayDeque<>();

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

    Frame begin() {
        transactions().begin();
        var frame = new Frame();
        open.push(frame);
        return frame;
    }

    void checkInnermost(Frame frame) {
        if (open.peek() == frame) return;
        throw new TransactionStateException(
                open.contains(frame)
                        ? "This transaction cannot end: one that began inside it is still open. End that one first."
                        : "This transaction is over: it was committed or rolled back before.");
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
        return session.transactions()
                .orElseThrow(() -> new ValidationException("This store has no transactions. Call em.flush() alone."));
    }
}
