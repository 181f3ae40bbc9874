package dev.entia.load;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.context.RelationLoaders;
import dev.entia.context.UndoLog;
import dev.entia.driver.DriverSession;
import dev.entia.driver.WriteShape;
import dev.entia.meta.EntityMeta;
import dev.entia.precision.StoredPrecision;
import dev.entia.query.Condition;
import dev.entia.query.FindOptions;
import dev.entia.query.Lock;
import dev.entia.query.Order;
import dev.entia.query.Populate;
import dev.entia.query.PropertyPath;
import dev.entia.relation.Ref;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * From a query to entities, for one entity manager: resolve the query, plan what comes along, read, make entities, load
 * the rest. Not thread-safe.
 */
public final class FindPipeline {

    private final PersistenceContext context;
    private final SiblingLoaders loaders;
    private final EntityReads reads;
    private final Populator populator;
    private final StoredPrecision precision;
    private final Consumer<Set<EntityMeta<?>>> beforeRead;

    /** @param beforeRead is told which entities a query is about to read */
    public FindPipeline(
            LoadSetup setup,
            PersistenceContext context,
            DriverSession session,
            Consumer<Set<EntityMeta<?>>> beforeRead) {
        this.context = context;
        this.precision = setup.precision();
        this.loaders = new SiblingLoaders(context);
        this.reads = new EntityReads(setup, context, session, loaders);
        this.populator = new Populator(context, reads);
        this.loaders.loadBy(populator);
        this.beforeRead = beforeRead;
    }

    /** The loaders that entities of this entity manager are given. */
    public RelationLoaders loaders() {
        return loaders;
    }

    /** The entities that satisfy a condition, each once, in order. */
    public <E> List<E> find(EntityMeta<E> meta, @Nullable Condition<? super E> where, FindOptions<E> options) {
        var query = resolve(meta, where, options.orderBy());
        var populate = PopulateTree.of(meta, options.populate());
        beforeRead.accept(populate.readWith(query.entities()));
        if (options.limit().orElse(1) == 0) return new ArrayList<>();
        var entities = new ArrayList<E>();
        var group = reads.byCondition(
                meta,
                query,
                boxed(options.limit()),
                boxed(options.offset()),
                populate,
                lock(options),
                options.hints(),
                entry -> entities.add(meta.type().cast(entry.requiredEntity())));
        populator.populate(group.entries(), populate, group.origin());
        return entities;
    }

    /** The entity with this key, from memory if it is loaded and no lock is wanted. */
    public <E> @Nullable E findByKey(EntityMeta<E> meta, Serializable id, FindOptions<E> options) {
        var key = key(meta, id);
        if (!options.hints().isEmpty()) throw LoadErrors.hintForKey(meta);
        var populate = PopulateTree.of(meta, options.populate());
        beforeRead.accept(populate.readWith(Set.of(meta)));
        var origin = PropertyPath.root(meta.type());
        var entry = entry(meta, key, lock(options), populate, origin);
        if (entry == null) return null;
        populator.populate(List.of(entry), populate, origin);
        return meta.type().cast(entry.requiredEntity());
    }

    private @Nullable Entry entry(
            EntityMeta<?> meta, Serializable key, @Nullable Lock lock, PopulateTree populate, PropertyPath origin) {
        if (lock != null) return reads.locked(meta, key, lock, origin);
        var entry = context.find(meta, key);
        if (entry != null && entry.isManaged()) return entry;
        var found = reads.byKeys(meta, List.of(key), populate, origin).entries();
        return found.isEmpty() ? null : found.get(0);
    }

    private static @Nullable Lock lock(FindOptions<?> options) {
        return options.lock().orElse(null);
    }

    /** Locks a managed entity's row and merges it into the entity. */
    public void lock(Object entity, Lock lock) {
        var entry = managed(entity);
        if (lock.patience() == Lock.Patience.SKIP) throw LoadErrors.oneRowSkipped(entry);
        var origin = PropertyPath.root(entry.meta().type());
        if (reads.locked(entry.meta(), entry.requiredKey(), lock, origin) == null)
            throw LoadErrors.rowGone(entry, "locked");
    }

    /** How many entities satisfy a condition. */
    public <E> long count(EntityMeta<E> meta, @Nullable Condition<? super E> where) {
        var query = resolve(meta, where, List.of());
        beforeRead.accept(query.entities());
        return reads.count(meta, query);
    }

    /** Loads relations of managed entities. */
    public <E> void populate(Collection<? extends E> entities, Collection<? extends Populate<? super E>> relations) {
        Map<EntityMeta<?>, Set<Entry>> byClass = new LinkedHashMap<>();
        for (var entity : entities) {
            var entry = managed(entity);
            byClass.computeIfAbsent(entry.meta(), meta -> new LinkedHashSet<>()).add(entry);
        }
        byClass.forEach((meta, entries) ->
                populator.populate(entries, PopulateTree.of(meta, relations), PropertyPath.root(meta.type())));
    }

    /** Reads an entity's row again; changes that were not flushed are lost. */
    public void refresh(Object entity) {
        var entry = managed(entity);
        if (reads.again(entry.meta(), entry.requiredKey()) == null) throw LoadErrors.rowGone(entry, "refreshed");
    }

    /**
     * The entities of rows that were just upserted, as the store has them. A lock, where there are any, sees what others
     * have committed since the transaction began.
     *
     * @param values that the rows are found by: by property of {@code shape.conflict()}, then by row
     * @param given become managed, unless another object stands for their row already
     */
    public List<Object> upserted(
            WriteShape.Upsert shape, List<@Nullable Object[]> values, List<Object> given, UndoLog undo) {
        return new UpsertedEntities(context, reads, shape.entity(), shape.conflict(), undo).read(values, given);
    }

    /** A reference to the row with this key. */
    @SuppressWarnings("unchecked")
    public <E> Ref<E> ref(EntityMeta<E> meta, Serializable id) {
        var target = context.reference(meta, key(meta, id));
        return (Ref<E>) loaders.ref(target);
    }

    private Entry managed(Object entity) {
        var entry = context.entryOf(entity);
        if (entry == null || !entry.isManaged()) throw LoadErrors.notManaged(entity);
        return entry;
    }

    private <E> ResolvedQuery resolve(
            EntityMeta<E> meta, @Nullable Condition<? super E> where, Collection<? extends Order<?>> orderBy) {
        if (where == null) throw LoadErrors.noCondition(meta);
        return QueryResolver.resolve(context.metadata(), precision, meta, where, orderBy);
    }

    /** A key as the entity has it. */
    private static Serializable key(EntityMeta<?> meta, @Nullable Serializable id) {
        if (id == null) throw LoadErrors.noKey(meta);
        return (Serializable)
                ValueCoercion.coerce(meta.key().qualifiedName(), id, meta.key().type());
    }

    private static @Nullable Long boxed(OptionalInt value) {
        return value.isPresent() ? (Long) (long) value.getAsInt() : null;
    }
}
