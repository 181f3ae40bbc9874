package dev.entia.testkit;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.entia.EntityManager;
import dev.entia.error.DriverException;
import dev.entia.testkit.domain.Author;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/**
 * Two transactions on two connections: that of {@link #em}, and that of {@link #other}. What waits for a lock runs on a
 * thread of its own; nothing sleeps.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
@Needs(Promise.TRANSACTIONS)
abstract class TwoTransactionsSpec extends OrmSpec {

    private static final long PATIENCE = 40;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** How the transactions of the store get along. */
    protected Writers writers() {
        return Writers.SIDE_BY_SIDE;
    }

    @AfterEach
    final void stopThreads() {
        threads.shutdownNow();
    }

    /** Leaves out what is about stores that lock rows. */
    final void needsRowLocks() {
        assumeThat(writers())
                .as("a store whose transactions lock rows that others then wait for")
                .matches(Writers::lockRows);
    }

    /** Leaves out what is about two transactions that write at a time. */
    final void needsWritersSideBySide() {
        assumeThat(writers())
                .as("a store whose transactions write side by side; here one locks the whole store")
                .matches(Writers::runSideBySide);
    }

    /** Leaves out what is about waiting until somebody else is done. */
    final void needsWritersThatWait() {
        assumeThat(writers())
                .as("a store where who writes waits for who wrote the same rows; here it is refused at once")
                .matches(Writers::letWritersWait);
    }

    /** Leaves out what is about stores where nobody waits to read. */
    final void needsReadersThatNeverWait() {
        assumeThat(writers())
                .as("a store where reading waits for nobody; here it waits for who writes")
                .matches(Writers::letRead);
    }

    /** Another entity manager of the same ORM. */
    final EntityManager other() {
        return orm.em().fork();
    }

    /** An author that is stored already, seen by nobody. */
    final Author written(String name) {
        var author = author(name);
        given(author);
        return author;
    }

    /** Changes the author's name through an entity manager of its own. */
    final void rename(Author author, String name) {
        var mine = other();
        mine.findOneOrFail(Author.class, present(author.getId())).setName(name);
        mine.flush();
    }

    final <T extends @Nullable Object> Future<T> inThread(Callable<T> work) {
        return threads.submit(work);
    }

    /** What the thread came to, its exception as it is. */
    static <T extends @Nullable Object> T result(Future<T> done) throws Exception {
        try {
            return done.get(PATIENCE, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof Exception cause) throw cause;
            throw e;
        }
    }

    /** Waits until both threads are here. */
    static void meet(CyclicBarrier barrier) throws Exception {
        barrier.await(PATIENCE, TimeUnit.SECONDS);
    }

    /** Runs both at the same time; for each what it threw, null for nothing. */
    final List<@Nullable DriverException> failures(Work first, Work second) throws Exception {
        var running = new ArrayList<Future<@Nullable DriverException>>();
        for (var work : List.of(first, second)) running.add(inThread(() -> failure(work)));
        var failures = new ArrayList<@Nullable DriverException>();
        for (var each : running) failures.add(result(each));
        return failures;
    }

    private static @Nullable DriverException failure(Work work) throws Exception {
        try {
            work.run();
            return null;
        } catch (DriverException e) {
            return e;
        }
    }

    /** Tries again as long as the failure says that it may help. */
    static void retrying(Work work) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE).toNanos();
        while (true) {
            try {
                work.run();
                return;
            } catch (DriverException e) {
                if (!e.isRetryable()) throw e;
                if (System.nanoTime() > end) throw new TimeoutException(e.getMessage());
            }
        }
    }

    /** What one side does. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }
}
