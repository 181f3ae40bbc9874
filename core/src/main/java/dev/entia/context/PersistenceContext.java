package dev.entia.context;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.relation.Ref;
import dev.entia.relation.RefTarget;
import dev.entia.relation.RelationAccess;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The identity map and the work list of one entity manager: which rows it knows, which entities are queued to be
 * inserted and which to be deleted. Not thread-safe.
 */
public final class PersistenceContext {

    private final Metadata metadata;
    private final @Nullable EntryTable[] tables;
    private final IdentityHashMap<Object, Entry> fresh = new IdentityHashMap<>(4);
    private final EntryQueue queued = new EntryQueue();
    private final EntryQueue removed = new EntryQueue();
    private int generation;

    public PersistenceContext(Metadata metadata) {
        this.metadata = metadata;
        this.tables = new EntryTable[metadata.entities().size()];
    }

    public Metadata metadata() {
        return metadata;
    }

    /** The metadata of an entity's class. */
    @SuppressWarnings("unchecked")
    public EntityMeta<Object> metaOf(Object entity) {
        return (EntityMeta<Object>) metadata.entity(entity.getClass());
    }

    // The identity map

    /** What is known of the row with this key, if anything is. */
    public @Nullable Entry find(EntityMeta<?> meta, Serializable key) {
        var table = tables[meta.number()];
        return table == null ? null : table.find(key);
    }

    /** The entry of the row with this key; made if there is none. */
    public Entry reference(EntityMeta<?> meta, Serializable key) {
        var table = table(meta);
        var entry = table.find(key);
        if (entry == null) {
            entry = Entry.reference(meta, key);
            table.add(entry);
        }
        return entry;
    }

    /** As {@link #reference(EntityMeta, Serializable)}, of a class whose keys are of type {@code long}. */
    public Entry reference(EntityMeta<?> meta, long key) {
        var table = (NumberedEntryTable) table(meta);
        var entry = table.find(key);
        if (entry == null) {
            entry = new NumberedEntry(meta, key);
            table.add(entry);
        }
        return entry;
    }

    /** The entry of an entity that is managed or queued, else null. */
    public @Nullable Entry entryOf(Object entity) {
        // An identity hash is made when it is first asked for, which is slow: not where there is nothing to find.
        var entry = fresh.isEmpty() ? null : fresh.get(entity);
        if (entry != null) return entry;
        var meta = metaOf(entity);
        var key = meta.keyOf(entity);
        if (key == null) return null;
        var known = find(meta, key);
        return known != null && known.entity() == entity ? known : null;
    }

    /**
     * Whether an entry stands for its row here. It does not if it has no row yet, if its row has been deleted, or if it is
     * another context's.
     */
    public boolean holds(Entry entry) {
        int number = entry.meta().number();
        if (number >= tables.length || metadata.entities().get(number) != entry.meta()) return false;
        var table = tables[number];
        return table != null && table.holds(entry);
    }

    /**
     * What is known of the row that a reference means, if anything is.
     *
     * @throws dev.entia.error.ValidationException if it was made with a key of another type
     */
    public @Nullable Entry rowOf(Ref<?> ref) {
        var target = RelationAccess.target(ref);
        if (target instanceof Entry entry && holds(entry)) return entry;
        var entity = ref.peek();
        if (entity.isPresent()) return entryOf(entity.get());
        return metadata.find(((RefTarget) target).type())
                .map(meta -> find(meta, keyOf(meta, ref)))
                .orElse(null);
    }

    /**
     * The entry of the row that a reference means, made if nothing is known of it; null if the reference was made of an entity
     * that is neither managed nor queued. It may be another context's, or from before a {@link #clear}.
     *
     * @throws dev.entia.error.ValidationException if it was made with a key of another type, or for a class that is no entity
     */
    public @Nullable Entry reference(Ref<?> ref) {
        var row = rowOf(ref);
        if (row != null || !(RelationAccess.target(ref) instanceof RefTarget target) || target.key() == null)
            return row;
        var meta = metadata.entity(target.type());
        return reference(meta, keyOf(meta, ref));
    }

    /**
     * The key of the row that a reference means, which knows it.
     *
     * @throws dev.entia.error.ValidationException if it was made with a key of another type
     */
    public static Serializable keyOf(EntityMeta<?> target, Ref<?> ref) {
        var key = ref.id();
        if (!target.key().type().javaType().isInstance(key)) throw IdentityErrors.wrongKeyType(target, key);
        return key;
    }

    /** Visits every entity that has a row, by class in order of registration, then in order of appearance. */
    public void forEachManaged(Consumer<Entry> visitor) {
        for (var table : tables) {
            if (table == null) continue;
            table.forEach(entry -> {
                if (entry.isManaged()) visitor.accept(entry);
            });
        }
    }

    // The work list

    /** Queues an entity that a flush has found to be new. */
    public Entry queue(Object entity, UndoLog undo) {
        var entry = queue(entity);
        onUndo(undo, () -> forget(entry));
        return entry;
    }

    /** Queues a row to be deleted that a flush has found to go too. */
    public void remove(Entry entry, UndoLog undo) {
        var entity = entry.requiredEntity();
        remove(entry);
        onUndo(undo, () -> queue(entity));
    }

    /** Queues an entity that has no row; one that is known already stays as it is, and one to be removed is kept. */
    public Entry queue(Object entity) {
        var entry = entryOf(entity);
        if (entry == null) {
            entry = Entry.fresh(metaOf(entity), entity);
            fresh.put(entity, entry);
        }
        unmarkRemoved(entry);
        if (entry.isNew()) queued.add(entry);
        return entry;
    }

    /** A row that was to be deleted has been written, and stays. */
    public void keep(Entry entry, UndoLog undo) {
        if (!entry.isRemoved()) return;
        unmarkRemoved(entry);
        onUndo(undo, () -> remove(entry));
    }

    private void unmarkRemoved(Entry entry) {
        entry.unmarkRemoved();
        removed.remove(entry);
    }

    /** Queues a row to be deleted; an entity that is only queued to be inserted is forgotten. */
    public void remove(Entry entry) {
        if (entry.isNew()) {
            forget(entry);
            return;
        }
        entry.markRemoved();
        removed.add(entry);
    }

    /** Takes an entity that has no row out of the work list. */
    public void forget(Entry entry) {
        queued.remove(entry);
        fresh.remove(entry.requiredEntity(), entry);
    }

    /** Sees to it that what is queued has its present order again when everything that follows in the log is taken back. */
    public void keepOrder(UndoLog undo) {
        if (!hasQueued()) return;
        var queuedBefore = queued();
        var removedBefore = removed();
        onUndo(undo, () -> {
            queued.reorder(queuedBefore);
            removed.reorder(removedBefore);
        });
    }

    /** The entities to be inserted, in order of {@link #queue}. */
    public List<Entry> queued() {
        return queued.toList();
    }

    /** The rows to be deleted, in order of {@link #remove}. */
    public List<Entry> removed() {
        return removed.toList();
    }

    /** Whether an entity of that class is queued to be inserted or deleted. */
    public boolean isQueued(Set<EntityMeta<?>> metas) {
        return queued.hasAnyOf(metas) || removed.hasAnyOf(metas);
    }

    /** Whether anything is queued to be inserted or deleted. */
    public boolean hasQueued() {
        return !queued.isEmpty() || !removed.isEmpty();
    }

    // What a flush makes of it

    /**
     * Queued entities have been inserted.
     *
     * @param keyOf the key of each one's row
     * @return the entry of each one's row from now on: the given one, or the one that stood for the key before
     */
    public List<Entry> inserted(List<Entry> entries, Function<Entry, Serializable> keyOf, UndoLog undo) {
        var rows = new ArrayList<Entry>(entries.size());
        onUndo(undo, () -> {
            for (int i = rows.size() - 1; i >= 0; i--) takeBack(entries.get(i), rows.get(i));
        });
        for (var entry : entries) rows.add(inserted(entry, keyOf.apply(entry)));
        return rows;
    }

    private Entry inserted(Entry entry, Serializable key) {
        var known = find(entry.meta(), key);
        if (known != null && known.isManaged()) throw IdentityErrors.twoObjects(known);
        if (known == null) {
            entry.assignKey(key);
            table(entry.meta()).add(entry);
        }
        forget(entry);
        return known == null ? entry : known;
    }

    /** The entity has no row after all: it is queued again, unless it has been removed since. */
    private void takeBack(Entry entry, Entry row) {
        if (row == entry) table(entry.meta()).remove(entry);
        else row.unload();
        entry.unmanage();
        if (row.isRemoved()) {
            unmarkRemoved(row);
        } else {
            fresh.put(entry.requiredEntity(), entry);
            queued.add(entry);
        }
    }

    /**
     * A row becomes known by an upsert: if that is taken back, it is not, nor is it to be deleted, if somebody has asked for that
     * since.
     */
    public void unloadOnUndo(Entry entry, UndoLog undo) {
        onUndo(undo, () -> {
            unmarkRemoved(entry);
            entry.unload();
        });
    }

    /** Rows have been deleted: their entities are plain objects again. */
    public void deleted(List<Entry> entries, UndoLog undo) {
        onUndo(undo, () -> entries.forEach(this::restore));
        for (var entry : entries) {
            table(entry.meta()).remove(entry);
            unmarkRemoved(entry);
        }
    }

    /** The row is there after all: it is to be deleted again, unless its entity has been persisted since. */
    private void restore(Entry deleted) {
        var table = table(deleted.meta());
        var mentioned = table.find(deleted.requiredKey());
        if (mentioned != null) {
            table.remove(mentioned);
            unmarkRemoved(mentioned);
        }
        table.add(deleted);
        var again = persistedAgain(deleted);
        if (again != null) {
            forget(again);
            return;
        }
        deleted.markRemoved();
        removed.add(deleted);
    }

    /** The entry by which a deleted entity is queued to have the same row again. */
    private @Nullable Entry persistedAgain(Entry deleted) {
        var entity = deleted.entity();
        if (entity == null || !deleted.requiredKey().equals(deleted.meta().keyOf(entity))) return null;
        return fresh.get(entity);
    }

    /**
     * How often everything has been forgotten. What was made before that belongs to nobody.
     */
    public int generation() {
        return generation;
    }

    /** Forgets everything. */
    public void clear() {
        generation++;
        Arrays.fill(tables, null);
        fresh.clear();
        queued.clear();
        removed.clear();
    }

    /** How to take back a change of this context: not if everything has been forgotten meanwhile. */
    private void onUndo(UndoLog undo, Runnable action) {
        int made = generation;
        undo.add(() -> {
            if (made == generation) action.run();
        });
    }

    private EntryTable table(EntityMeta<?> meta) {
        var table = tables[meta.number()];
        if (table == null) {
            table = NumberedEntry.suits(meta) ? new NumberedEntryTable() : new KeyedEntryTable();
            tables[meta.number()] = table;
        }
        return table;
    }
}
