package dev.entia.flush;

import dev.entia.context.PersistenceContext;
import dev.entia.context.RelationLoaders;
import dev.entia.context.UndoLog;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Transactions;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From changed entities to the store, for one entity manager: cascade, propagate, generate, detect, plan; then run in a
 * transaction and write back. Up to the plan nothing is written anywhere but to entities, and that is undone when
 * anything fails. Not thread-safe.
 */
public final class FlushPipeline {

    private static final Logger LOG = LoggerFactory.getLogger("entia.flush");

    private final FlushSetup setup;
    private final PersistenceContext context;
    private final DriverSession session;
    private final RelationLoaders loaders;
    private boolean isRunning;

    public FlushPipeline(FlushSetup setup, PersistenceContext context, DriverSession session, RelationLoaders loaders) {
        this.setup = setup;
        this.context = context;
        this.session = session;
        this.loaders = loaders;
    }

    /**
     * Writes all changes.
     *
     * @param outer takes what would undo the flush, if a transaction is open
     * @param around where to begin a transaction or a savepoint for it; empty if there are none, or if the caller commits
     *     next or rolls back
     */
    public Plan flush(UndoLog outer, Optional<Transactions> around) {
        return exclusively(() -> write(outer, around));
    }

    /** What {@link #flush} would do; leaves everything as it is. */
    public Plan preview() {
        return exclusively(() -> {
            var undo = new UndoLog();
            Plan plan;
            try {
                plan = new Preparation(undo).plan();
            } catch (Throwable failure) {
                undo.playBack(failure);
                throw failure;
            }
            undo.playBack();
            return plan;
        });
    }

    private Plan write(UndoLog outer, Optional<Transactions> around) {
        var undo = new UndoLog();
        try {
            var prepared = new Preparation(undo);
            var plan = prepared.plan();
            var writeback = new Writeback(context, loaders, prepared.work);
            if (plan.isEmpty()) {
                writeback.settle();
            } else {
                LOG.atDebug().log(() -> String.join("\n", plan.lines()));
                run(plan, writeback, around);
            }
            undo.handTo(outer);
            return plan;
        } catch (Throwable failure) {
            undo.playBack(failure);
            throw failure;
        }
    }

    private void run(Plan plan, Writeback writeback, Optional<Transactions> around) {
        var runner = new PlanRunner(context, session, setup.precision(), new StaleRows(session, setup.capabilities()));
        within(around, () -> {
            runner.run(plan, writeback);
            // Whatever may fail comes before the commit: what is committed is never taken back in memory.
            writeback.settle();
        });
    }

    /** Runs what has to be undone as a whole when it fails. */
    static void within(Optional<Transactions> around, Runnable work) {
        if (around.isEmpty()) {
            work.run();
            return;
        }
        var own = around.get();
        own.begin();
        int depth = own.depth();
        try {
            work.run();
            own.commit();
        } catch (Throwable failure) {
            if (own.depth() == depth) rollback(own, failure);
            throw failure;
        }
    }

    private static void rollback(Transactions transactions, Throwable failure) {
        try {
            transactions.rollback();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /** The steps up to the plan. */
    private final class Preparation {

        private final WorkSet work;

        Preparation(UndoLog undo) {
            this.work = Cascade.expand(context, undo);
        }

        Plan plan() {
            Propagation.apply(context, work);
            setup.values().fill(work);
            var changes = new ChangeDetector(context, setup.capabilities()).changes(work);
            return setup.planner().plan(changes);
        }
    }

    private Plan exclusively(Supplier<Plan> work) {
        if (isRunning) throw FlushErrors.reentered();
        isRunning = true;
        try {
            return work.get();
        } finally {
            isRunning = false;
        }
    }
}
