package dev.entia.testkit.driver;

import dev.entia.driver.Capability;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Read;
import dev.entia.driver.Rows;
import dev.entia.driver.StatementObserver;
import dev.entia.driver.StatementObserver.Statement;
import dev.entia.driver.TransactionOptions;
import dev.entia.driver.Transactions;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads and writes contents; inside a transaction its own, which the others do not see. */
final class MemorySession implements DriverSession, Transactions {

    private final MemoryStore store;
    private final StatementObserver observer;
    private final boolean hasTransactions;
    private final boolean hasSavepoints;

    /** What there was when each open transaction began, the innermost on top. */
    private final Deque<Contents> begun = new ArrayDeque<>();

    private Contents own;
    private TransactionOptions options = TransactionOptions.none();

    MemorySession(MemoryStore store, MemoryOptions options) {
        this.store = store;
        this.observer = options.observer();
        this.hasTransactions = options.hasTransactions();
        this.hasSavepoints = options.capabilities().contains(Capability.SAVEPOINTS);
        this.own = store.committed();
    }

    @Override
    public Rows read(Read read) {
        // Whoever may write is alone: whatever lock there could be, it is held.
        if (read.shape().lock() != null && (begun.isEmpty() || options.isReadOnly())) {
            throw new IllegalArgumentException("a lock without a transaction that may write");
        }
        var rows = new Reading(begun.isEmpty() ? store.committed() : own, read).run();
        tell(ShapeText.of(read), -1);
        return rows;
    }

    @Override
    public WriteResult write(WriteBatch batch) {
        if (!begun.isEmpty() && options.isReadOnly()) throw StoreErrors.readOnly();
        if (!begun.isEmpty()) return apply(batch);
        begin();
        try {
            var result = apply(batch);
            commit();
            return result;
        } finally {
            close();
        }
    }

    /** A batch that fails leaves nothing: it works on a copy. */
    private WriteResult apply(WriteBatch batch) {
        var changed = own.copy();
        var result = new BatchWriter(changed, batch).write();
        own = changed;
        tell(ShapeText.of(batch), result.affected());
        return result;
    }

    private void tell(String text, long affected) {
        observer.ran(new Statement(text, 1, List.of(), affected, Duration.ZERO, Optional.empty()));
    }

    @Override
    public Optional<Transactions> transactions() {
        return hasTransactions ? Optional.of(this) : Optional.empty();
    }

    /** Transactions that may write run one after the other, those that only read see one moment: any isolation is kept. */
    @Override
    public void begin(TransactionOptions wanted) {
        if (!begun.isEmpty() && !hasSavepoints) throw new IllegalArgumentException("a savepoint, and there are none");
        if (begun.isEmpty()) {
            if (!wanted.isReadOnly()) store.enter();
            options = wanted;
            own = store.committed();
        }
        begun.push(own);
    }

    @Override
    public void commit() {
        begun.pop();
        if (!begun.isEmpty()) return;
        if (options.isReadOnly()) return;
        store.publish(own);
        store.leave();
    }

    @Override
    public void rollback() {
        own = begun.pop();
        if (begun.isEmpty() && !options.isReadOnly()) store.leave();
    }

    @Override
    public int depth() {
        return begun.size();
    }

    @Override
    public void close() {
        while (!begun.isEmpty()) rollback();
    }
}
