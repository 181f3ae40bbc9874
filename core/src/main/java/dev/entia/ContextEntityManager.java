package dev.entia;

import dev.entia.driver.TransactionOptions;
import dev.entia.query.Condition;
import dev.entia.query.FindOptions;
import dev.entia.query.Lock;
import dev.entia.query.Populate;
import dev.entia.query.Upsert;
import dev.entia.relation.Ref;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stands for the entity manager of the calling thread's {@link RequestContext}. Thread-safe. */
final class ContextEntityManager implements EntityManager {

    private final Orm orm;
    private final boolean isGlobalAllowed;
    private final AtomicReference<@Nullable EntityManager> shared = new AtomicReference<>();

    ContextEntityManager(Orm orm, boolean isGlobalAllowed) {
        this.orm = orm;
        this.isGlobalAllowed = isGlobalAllowed;
    }

    Orm orm() {
        return orm;
    }

    private EntityManager present() {
        var bound = RequestContext.present(orm);
        if (bound != null) return bound;
        if (!isGlobalAllowed) throw ContextErrors.noContext();
        shared.compareAndSet(null, orm.fork());
        return Objects.requireNonNull(shared.get());
    }

    @Override
    public <E> List<E> find(Class<E> type, Condition<? super E> where, FindOptions<E> options) {
        return present().find(type, where, options);
    }

    @Override
    public <E> @Nullable E findOne(Class<E> type, Serializable id, FindOptions<E> options) {
        return present().findOne(type, id, options);
    }

    @Override
    public <E> long count(Class<E> type, Condition<? super E> where) {
        return present().count(type, where);
    }

    @Override
    public <E> void populate(Collection<? extends E> entities, List<? extends Populate<? super E>> relations) {
        present().populate(entities, relations);
    }

    @Override
    public <E> E refresh(E entity) {
        return present().refresh(entity);
    }

    @Override
    public <E> E lock(E entity, Lock lock) {
        return present().lock(entity, lock);
    }

    @Override
    public <E> E requireVersion(E entity, Object version) {
        return present().requireVersion(entity, version);
    }

    @Override
    public <E> Ref<E> ref(Class<E> type, Serializable id) {
        return present().ref(type, id);
    }

    @Override
    public EntityManager persist(Object... entities) {
        return present().persist(entities);
    }

    @Override
    public EntityManager remove(Object... entities) {
        return present().remove(entities);
    }

    @Override
    public <E> List<E> upsertAll(Collection<E> entities, Consumer<Upsert<E>> options) {
        return present().upsertAll(entities, options);
    }

    @Override
    public FlushPlan flush() {
        return present().flush();
    }

    @Override
    public FlushPlan previewFlush() {
        return present().previewFlush();
    }

    @Override
    public <X extends Exception> void transactional(TransactionOptions options, TransactionalWork<X> work) throws X {
        present().transactional(options, work);
    }

    @Override
    public <T, X extends Exception> T transactionalResult(TransactionOptions options, TransactionalFunction<T, X> work)
            throws X {
        return present().transactionalResult(options, work);
    }

    @Override
    public Transaction begin(TransactionOptions options) {
        return present().begin(options);
    }

    @Override
    public boolean isInTransaction() {
        return present().isInTransaction();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return present().unwrap(type);
    }

    @Override
    public void readLatest() {
        present().readLatest();
    }

    @Override
    public void clear() {
        present().clear();
    }

    /** Ends nothing: the entity manager of a context ends with it. */
    @Override
    public void close() {
        // See above.
    }

    /** Needs no context: a fork starts one. */
    @Override
    public EntityManager fork() {
        return orm.fork();
    }

    @Override
    public boolean isManaged(Object entity) {
        return present().isManaged(entity);
    }

    @Override
    public <E> EntityRepository<E> getRepository(Class<E> entity) {
        return Repositories.of(this, orm.metadata().entity(entity));
    }

    @Override
    public <R extends EntityRepository<?>> R repository(Class<R> repository) {
        return Repositories.of(this, orm.metadata(), repository);
    }
}
