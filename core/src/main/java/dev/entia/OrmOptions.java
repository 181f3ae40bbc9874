package dev.entia;

import dev.entia.driver.StatementObserver;
import dev.entia.meta.NamingStrategy;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an ORM is started with, whatever the driver; a driver's own options extend it. Mutable and used only while
 * {@code Orm.init} runs.
 *
 * @param <O> the driver's options, so that calls can be chained
 */
public abstract class OrmOptions<O extends OrmOptions<O>> {

    private final Set<Class<?>> entities = new LinkedHashSet<>();
    private NamingStrategy naming = NamingStrategy.SNAKE_CASE;
    private Clock clock = Clock.systemUTC();
    private FlushMode flushMode = FlushMode.AUTO;
    private StatementObserver observer = StatementObserver.NONE;
    private boolean isGlobalContextAllowed;

    protected OrmOptions() {}

    /** The entity classes. Adds to those given before; every entity that a relation leads to must be among them. */
    public O entities(Class<?>... types) {
        entities.addAll(Arrays.asList(types));
        return self();
    }

    /** How names in the store follow from Java names; {@link NamingStrategy#SNAKE_CASE} unless set. */
    public O naming(NamingStrategy strategy) {
        this.naming = strategy;
        return self();
    }

    /** Where generated times come from; the system clock in UTC unless set. */
    public O clock(Clock clock) {
        this.clock = clock;
        return self();
    }

    /** When pending changes are written before a query; {@link FlushMode#AUTO} unless set. */
    public O flushMode(FlushMode mode) {
        this.flushMode = mode;
        return self();
    }

    /**
     * Is told of every statement. Observers add up. An exception that one throws is logged, and changes nothing: the statement
     * has been run.
     */
    public O observe(StatementObserver observer) {
        if (observer == StatementObserver.NONE) return self();
        var harmless = new HarmlessObserver(observer);
        this.observer = this.observer == StatementObserver.NONE ? harmless : this.observer.and(harmless);
        return self();
    }

    /**
     * Lets {@code Orm.em()} be used outside a request context. Every caller then shares one entity manager, which is not
     * thread-safe and never forgets a row: right for scripts and tests, wrong for services.
     */
    public O allowGlobalContext() {
        this.isGlobalContextAllowed = true;
        return self();
    }

    protected abstract O self();

    public List<Class<?>> entities() {
        return List.copyOf(entities);
    }

    public NamingStrategy naming() {
        return naming;
    }

    public Clock clock() {
        return clock;
    }

    public FlushMode flushMode() {
        return flushMode;
    }

    public StatementObserver observer() {
        return observer;
    }

    public boolean isGlobalContextAllowed() {
        return isGlobalContextAllowed;
    }
}
