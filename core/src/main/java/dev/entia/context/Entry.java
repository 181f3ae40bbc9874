package dev.entia.context;

import dev.entia.access.Snapshot;
import dev.entia.meta.EntityMeta;
import dev.entia.relation.Ref;
import dev.entia.relation.RefTarget;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a persistence context knows of one row: its key, its entity once loaded, and the state in which it was read or
 * last written. One per row, so that the same row is the same object.
 */
public final class Entry implements RefTarget {

    private final EntityMeta<Object> meta;
    private @Nullable Serializable key;
    private @Nullable Object entity;
    private @Nullable Snapshot snapshot;
    private @Nullable ResultGroup group;
    private @Nullable Ref<?> ref;
    private boolean isRemoved;
    private boolean isMissing;
    /** Its place in a {@link KeyedEntryTable}. */
    int position;

    private Entry(EntityMeta<Object> meta, @Nullable Serializable key, @Nullable Object entity) {
        this.meta = meta;
        this.key = key;
        this.entity = entity;
    }

    /** A row of which only the key is known. */
    @SuppressWarnings("unchecked")
    static Entry reference(EntityMeta<?> meta, Serializable key) {
        return new Entry((EntityMeta<Object>) meta, key, null);
    }

    /** An entity that has no row yet. */
    @SuppressWarnings("unchecked")
    public static Entry fresh(EntityMeta<?> meta, Object entity) {
        return new Entry((EntityMeta<Object>) meta, null, entity);
    }

    public EntityMeta<Object> meta() {
        return meta;
    }

    @Override
    public Class<?> type() {
        return meta.type();
    }

    @Override
    public @Nullable Serializable key() {
        return key;
    }

    /** The key, which the row has. */
    public Serializable requiredKey() {
        return Objects.requireNonNull(key);
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

    /** Whether the entity is in memory and has a row. */
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

    /** The row has another state now: it was read again or updated. */
    public void renew(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    void assignKey(Serializable key) {
        this.key = key;
    }

    void markRemoved() {
        this.isRemoved = true;
    }

    void unmarkRemoved() {
        this.isRemoved = false;
    }

    /** Takes back {@link #manage} and {@link #assignKey}: the entity has no row after all. */
    void unmanage() {
        this.key = null;
        this.snapshot = null;
        this.group = null;
    }

    /** Takes back {@link #manage} of a row that only its key was known of before. */
    public void unload() {
        this.entity = null;
        this.snapshot = null;
        this.group = null;
    }

    /** {@code Book#7} or {@code new Book}. */
    @Override
    public String toString() {
        return meta.describe(key);
    }
}
