package dev.entia.load;

import dev.entia.access.EntityAccess;
import dev.entia.access.RefReader;
import dev.entia.access.RowReader;
import dev.entia.access.Snapshot;
import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.context.RelationLoaders;
import dev.entia.context.ResultGroup;
import dev.entia.driver.FetchNode.Content;
import dev.entia.driver.RowLayout;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToOne;
import dev.entia.query.PropertyPath;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.relation.RelationAccess;
import dev.entia.relation.RelationLoader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes entities of the rows of one result: of one fetch node, and of those joined to it. A row whose key is known gives
 * the entity that there is: what the application changed stays, the rest takes the row's values. Serves one result.
 */
final class NodeReader implements RefReader {

    /** Takes no notice of what is read. */
    static final Consumer<Entry> NOBODY = entry -> {};

    private final PersistenceContext context;
    private final EntityMeta<Object> meta;
    private final EntityAccess<Object> access;
    private final int[] slots;
    private final int keySlot;
    private final boolean isKeyOnly;
    private final Reread reread;
    private final Consumer<Entry> each;
    private final @Nullable WrittenRows written;
    private final ResultGroup group;
    private final @Nullable RelationLoader[] loaders;
    private final List<NodeReader> joins = new ArrayList<>();

    /** What happens to an entity that is loaded already. */
    enum Reread {
        /** Properties that the application has changed stay. */
        MERGE,
        /** Every property takes the row's value, and collections become unloaded. */
        OVERWRITE
    }

    /**
     * @param each is given the entities of the node, once each, as they are read
     * @param written says which objects become the entities of the node; null: new ones
     */
    @SuppressWarnings("unchecked")
    NodeReader(
            PersistenceContext context,
            RelationLoaders relationLoaders,
            RowLayout.Node node,
            int[] slots,
            PropertyPath origin,
            Reread reread,
            Consumer<Entry> each,
            @Nullable WrittenRows written) {
        this.context = context;
        this.meta = (EntityMeta<Object>) node.fetch().entity();
        this.access = meta.access();
        this.slots = slots;
        this.keySlot = node.keySlot();
        this.isKeyOnly = node.fetch().content() == Content.KEY;
        this.reread = reread;
        this.each = each;
        this.written = written;
        this.group = new ResultGroup(origin);
        this.loaders = new RelationLoader[meta.properties().size()];
        for (var property : meta.properties()) {
            if (!(property instanceof Scalar)) loaders[property.index()] = relationLoaders.loader(group, property);
        }
        for (var join : node.joins()) {
            var path = join.relation() == null
                    ? origin
                    : origin.then(join.relation().name());
            joins.add(new NodeReader(context, relationLoaders, join, join.slots(), path, Reread.MERGE, NOBODY, null));
        }
    }

    /** The entities read so far, each once, in order of first appearance. */
    ResultGroup group() {
        return group;
    }

    /** Reads the present row: the entry of its entity, null if the row has none here. */
    @Nullable
    Entry read(RowReader row) {
        var entry = entry(meta, row, keySlot);
        if (entry == null) return null;
        if (isKeyOnly) return entry;
        if (entry.group() != group) {
            load(entry, row);
            group.add(entry);
            each.accept(entry);
        }
        for (var join : joins) join.read(row);
        return entry;
    }

    /** The shared reference for the key that a to-one property has in the row. */
    @Override
    public @Nullable Object read(int property, RowReader row, int slot) {
        var target = ((ToOne) meta.properties().get(property)).target();
        var entry = entry(target, row, slot);
        if (entry == null) return null;
        var shared = entry.ref();
        var loader = loader(property);
        if (shared != null && RelationAccess.loader(shared) == loader) return shared;
        Ref<?> ref = RelationAccess.ref(entry, loader);
        entry.shareRef(ref);
        return ref;
    }

    /** The entry of the row with the key in a slot, null if there is none. */
    @Nullable
    Entry entry(EntityMeta<?> target, RowReader row, int slot) {
        var type = target.key().type();
        if (type.javaType().equals(Long.class)) {
            long key = row.longOrZero(slot);
            return key == 0 && row.isNull(slot) ? null : context.reference(target, key);
        }
        var stored = row.get(slot, type.kind());
        return stored == null ? null : context.reference(target, (Serializable) type.fromStored(stored));
    }

    private void load(Entry entry, RowReader row) {
        var before = entry.snapshot();
        var state = access.read(row, slots, this);
        if (before == null) {
            var entity = written == null ? access.instantiate(state) : written.entity(entry, state);
            access.restore(entity, state);
            complete(entry, entity);
            entry.manage(entity, state, group);
            return;
        }
        if (written == null) renew(entry, before, state);
        else written.keep(entry, () -> renew(entry, before, state));
    }

    private void renew(Entry entry, Snapshot before, Snapshot state) {
        var entity = entry.requiredEntity();
        if (reread == Reread.MERGE && isOverlapping(entry, before, state)) {
            entry.join(group);
            return;
        }
        if (reread == Reread.OVERWRITE) {
            access.restore(entity, state);
            complete(entry, entity);
        } else {
            access.merge(entity, before, state);
        }
        entry.manage(entity, state, group);
    }

    /**
     * Whether somebody else has changed the row of an entity that is to be deleted, or has changes of its own. It stays as it
     * is then, with the version that this was decided on: the flush has to find that out.
     */
    private boolean isOverlapping(Entry entry, Snapshot before, Snapshot state) {
        var version = meta.version();
        if (version.isEmpty()) return false;
        int index = version.get().index();
        if (Objects.equals(before.value(index), state.value(index))) return false;
        if (entry.isRemoved()) return true;
        var changes = new BitSet();
        access.changes(entry.requiredEntity(), before, changes);
        return !changes.isEmpty();
    }

    /** What is not in rows. */
    private void complete(Entry entry, Object entity) {
        attachCollections(entity);
        meta.keyText().ifPresent(text -> text.fill(entity, entry.requiredKey()));
    }

    private void attachCollections(Object entity) {
        for (var collection : meta.toManys()) {
            var many = (Many<?>) access.get(entity, collection.index());
            if (many == null) {
                many = new Many<>();
                access.set(entity, collection.index(), many);
            }
            RelationAccess.attachUnloaded(many, loader(collection.index()), entity);
        }
    }

    private RelationLoader loader(int property) {
        var loader = loaders[property];
        if (loader == null) throw new IllegalArgumentException(property(property) + " is not a relation");
        return loader;
    }

    private Property property(int index) {
        return meta.properties().get(index);
    }
}
