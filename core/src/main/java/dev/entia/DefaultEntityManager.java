package dev.entia;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.driver.Capability;
import dev.entia.driver.DriverSession;
import dev.entia.driver.TransactionOptions;
import dev.entia.flush.FlushPipeline;
import dev.entia.flush.UpsertPipeline;
import dev.entia.load.FindPipeline;
import dev.entia.meta.EntityMeta;
import dev.entia.query.Condition;
import dev.entia.query.FindOptions;
import dev.entia.query.Lock;
import dev.entia.query.Populate;
import dev.entia.query.Upsert;
import dev.entia.relation.Ref;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An entity manager: takes the call, checks the state, delegates to the pipelines. */
final class DefaultEntityManager implements EntityManager {

    private final Orm orm;
    private final DriverSession session;
    private final Set<Capability> capabilities;
    private final PersistenceContext context;
    private final FindPipeline finds;
    private final FlushPipeline flushes;
    private final UpsertPipeline upserts;
    private final TransactionFrames frames;

    DefaultEntityManager(Orm orm, DriverSession session, Set<Capability> capabilities) {
        this.orm = orm;
        this.session = session;
        this.capabilities = capabilities;
        this.context = new PersistenceContext(orm.metadata());
        this.finds = new FindPipeline(orm.loadSetup(), context, session, this::flushIfRead);
        this.flushes = new FlushPipeline(orm.flushSetup(), context, session, finds.loaders());
        this.upserts = new UpsertPipeline(orm.flushSetup(), context, session, finds::upserted);
        this.frames = new TransactionFrames(session, capabilities);
    }

    Orm orm() {
        return orm;
    }

    // Reading

    @Override
    public <E> List<E> find(Class<E> type, Condition<? super E> where, FindOptions<E> options) {
        options.lock().ifPresent(this::check);
        return finds.find(orm.metadata().entity(type), where, options);
    }

    @Override
    public <E> @Nullable E findOne(Class<E> type, Serializable id, FindOptions<E> options) {
        options.lock().ifPresent(this::check);
        return finds.findByKey(orm.metadata().entity(type), id, options);
    }

    @Override
    public <E> long count(Class<E> type, Condition<? super E> where) {
        return finds.count(orm.metadata().entity(type), where);
    }

    @Override
    public <E> void populate(Collection<? extends E> entities, List<? extends Populate<? super E>> relations) {
        finds.populate(entities, relations);
    }

    @Override
    public <E> E refresh(E entity) {
        finds.refresh(entity);
        return entity;
    }

    @Override
    public <E> E lock(E entity, Lock lock) {
        check(lock);
        finds.lock(entity, lock);
        return entity;
    }

    @Override
    public <E> E requireVersion(E entity, Object version) {
        var entry = context.entryOf(entity);
        if (entry == null) throw VersionErrors.notManaged(entity);
        var meta = entry.meta();
        var property = meta.version().orElseThrow(() -> VersionErrors.none(meta));
        if (!property.type().javaType().isInstance(version)) throw VersionErrors.otherType(property, version);
        var is = meta.access().get(entity, property.index());
        if (!version.equals(is)) throw VersionErrors.stale(entity, entry, property, version, is);
        return entity;
    }

    private void check(Lock lock) {
        if (!capabilities.contains(Capability.ROW_LOCKS)) throw TransactionErrors.noRowLocks(lock);
        frames.check(lock);
    }

    @Override
    public <E> Ref<E> ref(Class<E> type, Serializable id) {
        return finds.ref(orm.metadata().entity(type), id);
    }

    // Writing

    @Override
    public EntityManager persist(Object... entities) {
        forEach(entities, context::queue);
        return this;
    }

    @Override
    public EntityManager remove(Object... entities) {
        forEach(entities, entity -> context.remove(row(entity)));
        return this;
    }

    /** Collections of entities stand for their members. */
    private static void forEach(Object[] entities, Consumer<Object> action) {
        for (var entity : entities) {
            if (entity == null) throw WorkErrors.nothing();
            if (entity instanceof Collection<?> members) forEach(members.toArray(), action);
            else action.accept(entity);
        }
    }

    /** The row that an entity or a reference stands for. */
    private Entry row(Object entity) {
        if (entity instanceof Ref<?> ref) return row(ref);
        var entry = context.entryOf(entity);
        if (entry == null) throw WorkErrors.notManaged(entity);
        return entry;
    }

    /** It may be another entity manager's, or from before a {@link #clear}. */
    private Entry row(Ref<?> ref) {
        var entry = context.reference(ref);
        if (entry == null) throw WorkErrors.notManaged(ref.get());
        return entry;
    }

    @Override
    @SuppressWarnings("unchecked") // A row's entity is of the class that was given.
    public <E> List<E> upsertAll(Collection<E> entities, Consumer<Upsert<E>> options) {
        var chosen = new Upsert<E>();
        options.accept(chosen);
        if (entities.isEmpty()) return List.of();
        return (List<E>) upserts.upsert(entities, chosen, frames.undo(), frames.aroundFlush());
    }

    @Override
    public FlushPlan flush() {
        return new FlushPlan(flushes.flush(frames.undo(), frames.aroundFlush()).lines());
    }

    @Override
    public FlushPlan previewFlush() {
        return new FlushPlan(flushes.preview().lines());
    }

    private void flushIfRead(Set<EntityMeta<?>> entities) {
        if (orm.flushMode() == FlushMode.AUTO && context.hasQueued() && context.isQueued(entities)) flush();
    }

    // Transactions

    @Override
    public <X extends Exception> void transactional(TransactionOptions options, TransactionalWork<X> work) throws X {
        try (var transaction = begin(options)) {
            work.run(this);
            transaction.commit();
        }
    }

    @Override
    public <T, X extends Exception> T transactionalResult(TransactionOptions options, TransactionalFunction<T, X> work)
            throws X {
        try (var transaction = begin(options)) {
            var result = work.run(this);
            transaction.commit();
            return result;
        }
    }

    /** What is pending is flushed before a savepoint, so that its rollback can never take outer work with it. */
    @Override
    public Transaction begin(TransactionOptions options) {
        frames.check(options);
        if (!frames.isEmpty()) flush();
        return new OpenTransaction(frames.begin(options));
    }

    @Override
    public boolean isInTransaction() {
        return !frames.isEmpty();
    }

    private final class OpenTransaction implements Transaction {

        private final TransactionFrames.Frame frame;

        private OpenTransaction(TransactionFrames.Frame frame) {
            this.frame = frame;
        }

        @Override
        public void commit() {
            frames.checkInnermost(frame);
            try {
                frames.checkUsable();
                flushes.flush(frames.undo(), Optional.empty());
            } catch (Throwable failure) {
                rollbackAfter(failure);
                throw failure;
            }
            frames.commit(frame);
        }

        @Override
        public void rollback() {
            frames.rollback(frame);
        }

        @Override
        public void close() {
            frames.rollbackThrough(frame);
        }

        /** Part of the flush has been written: the transaction cannot go on. */
        private void rollbackAfter(Throwable failure) {
            try {
                frames.rollback(frame);
            } catch (RuntimeException second) {
                failure.addSuppressed(second);
            }
        }
    }

    // Context

    @Override
    public <T> T unwrap(Class<T> type) {
        return session.unwrap(type).orElseThrow(() -> ContextErrors.notOffered(type, orm.driverName()));
    }

    @Override
    public void readLatest() {
        session.readLatest();
    }

    @Override
    public void clear() {
        frames.forget();
        context.clear();
    }

    @Override
    public void close() {
        try {
            frames.rollbackAll();
        } finally {
            try {
                session.close();
            } finally {
                context.clear();
            }
        }
    }

    @Override
    public EntityManager fork() {
        return orm.fork();
    }

    @Override
    public boolean isManaged(Object entity) {
        var entry = context.entryOf(entity);
        return entry != null && entry.isManaged();
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
