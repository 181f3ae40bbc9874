package dev.entia;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Gives a request or task an entity manager of its own: while it is open, {@link Orm#em()} means that one on the thread
 * that opened it. Contexts nest; the innermost of an ORM counts. Threads started inside inherit nothing.
 */
public final class RequestContext implements AutoCloseable {

    private static final ThreadLocal<Deque<RequestContext>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    private final @Nullable Orm orm;
    private final EntityManager em;
    private boolean isClosed;

    private RequestContext(@Nullable Orm orm, EntityManager em) {
        this.orm = orm;
        this.em = em;
    }

    /** Opens a context with a fresh fork of the entity manager, to be used in try-with-resources. */
    public static RequestContext open(EntityManager em) {
        var context = new RequestContext(ormOf(em), em.fork());
        OPEN.get().push(context);
        return context;
    }

    /** Runs work in a context of its own. */
    public static void run(EntityManager em, Runnable work) {
        var context = open(em);
        try (context) {
            work.run();
        }
    }

    /** Runs work that has a result in a context of its own. */
    public static <T> T call(EntityManager em, Callable<T> work) throws Exception {
        var context = open(em);
        try (context) {
            return work.call();
        }
    }

    /**
     * The context's entity manager.
     *
     * @throws dev.entia.error.NoContextException if the context is closed
     */
    public EntityManager em() {
        if (isClosed) throw ContextErrors.closed();
        return em;
    }

    /**
     * Ends the context: its entities become plain objects, what was not flushed is forgotten.
     *
     * @throws dev.entia.error.ValidationException if it is not the innermost one of this thread
     */
    @Override
    public void close() {
        if (isClosed) return;
        var open = OPEN.get();
        if (open.peek() != this) throw ContextErrors.closedOutOfOrder();
        open.pop();
        if (open.isEmpty()) OPEN.remove();
        isClosed = true;
        em.close();
    }

    static @Nullable EntityManager present(Orm orm) {
        for (var context : OPEN.get()) if (context.orm == orm) return context.em;
        return null;
    }

    private static @Nullable Orm ormOf(EntityManager em) {
        if (em instanceof ContextEntityManager global) return global.orm();
        return em instanceof DefaultEntityManager own ? own.orm() : null;
    }
}
