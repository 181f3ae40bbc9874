package dev.entia.context;

import dev.entia.access.Snapshot;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.ToOne;
import dev.entia.relation.Ref;
import dev.entia.relation.RefTarget;
import dev.entia.relation.RelationAccess;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a persistence context knows of one row: its key, its entity once loaded, and the state in which it was read or
 * last written. One per row, so that the same row is the same object.
 */
public abstract sealed class Entry implements RefTarget permits KeyedEntry, NumberedEntry {

    private final EntityMeta<Object> meta;
    private @Nullable Object entity;
    private @Nullable Snapshot snapshot;
    private @Nullable ResultGroup group;
    private @Nullable Ref<?> ref;
    private boolean isRemoved;
    private boolean isMissing;
    /** Its place in the {@link EntryQueue} that it is in. */
    int place = EntryQueue.NOWHERE;

    @SuppressWarnings("unchecked")
    Entry(EntityMeta<?> meta, @Nullable Object entity) {
        this.meta = (EntityMeta<Object>) meta;
        this.entity = entity;
    }

    /** A row of which only the key is known. */
    static Entry reference(EntityMeta<?> meta, Serializable key) {
        var entry = of(meta, null);
        entry.assignKey(key);
        return entry;
    }

    /** An entity that has no row yet. */
    public static Entry fresh(EntityMeta<?> meta, Object entity) {
        return of(meta, entity);
    }

    private static Entry of(EntityMeta<?> meta, @Nullable Object entity) {
        return NumberedEntry.suits(meta) ? new NumberedEntry(meta, entity) : new KeyedEntry(meta, entity);
    }

    public EntityMeta<Object> meta() {
        return meta;
    }

    @Override
    public Class<?> type() {
        return meta.type();
    }

    @Override
    public abstract @Nullable Serializable key();

    /** The key, which the row has. */
    public Serializable requiredKey() {
        return Objects.requireNonNull(key());
    }

    @Override
    public @Nullable Object entity() {
        return entity;
    }

    /** The entity, which is loaded or new. */
    public Object requiredEntity() {
        return Objects.requireNonNull(entity);
    }

    /** The state in which the row was read or last written; null while there is no row or it has not been read. */
    public @Nullable Snapshot snapshot() {
        return snapshot;
    }

    /** The snapshot, which the row has. */
    public Snapshot requiredSnapshot() {
        return Objects.requireNonNull(snapshot);
    }

    /** Whether the entity was read or written here; {@link PersistenceContext#holds} tells whether its row is still there. */
    public boolean isManaged() {
        return snapshot != null;
    }

    /** Whether the entity has no row yet. */
    public boolean isNew() {
        return entity != null && snapshot == null;
    }

    /** Whether the row is to be deleted. */
    public boolean isRemoved() {
        return isRemoved;
    }

    /** Whether the row was looked for when it was last to be loaded, and was not there. */
    public boolean isMissing() {
        return isMissing;
    }

    /** The result that read the entity, or that first mentioned the row. */
    public @Nullable ResultGroup group() {
        return group;
    }

    /**
     * The row that an owning reference led to when this one was read or last written, whatever the application has done since;
     * null if to none, or if that is not known.
     */
    public @Nullable Entry storedTarget(ToOne reference) {
        if (snapshot == null || !reference.isOwner()) return null;
        var stored = (Ref<?>) snapshot.value(reference.index());
        return stored != null && RelationAccess.target(stored) instanceof Entry target ? target : null;
    }

    /** A reference to this row that can be shared by all that mention it in the same way. */
    public @Nullable Ref<?> ref() {
        return ref;
    }

    public void shareRef(Ref<?> shared) {
        this.ref = shared;
    }

    public void markMissing() {
        this.isMissing = true;
    }

    /** The row has been read, or written, and this is its state. */
    public void manage(Object entity, Snapshot snapshot, ResultGroup group) {
        this.entity = entity;
        this.snapshot = snapshot;
        this.group = group;
        this.isMissing = false;
    }

    /** The row has been read again along with these, and what is known of it here stays. */
    public void join(ResultGroup group) {
        this.group = group;
    }

    /** The row has another state now: it was read again or updated. */
    public void renew(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    abstract void assignKey(@Nullable Serializable key);

    void markRemoved() {
        this.isRemoved = true;
    }

    void unmarkRemoved() {
        this.isRemoved = false;
    }

    /** Takes back {@link #manage} and {@link #assignKey}: the entity has no row after all. */
    void unmanage() {
        assignKey(null);
        this.snapshot = null;
        this.group = null;
    }

    /** Takes back {@link #manage} of a row that only its key was known of before. */
    void unload() {
        this.entity = null;
        this.snapshot = null;
        this.group = null;
    }

    /** {@code Book#7} or {@code new Book}. */
    @Override
    public String toString() {
        return meta.describe(key());
    }
}
