package dev.entia.flush;

import dev.entia.access.Snapshot;
import dev.entia.context.Entry;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.IndexMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToOne;
import dev.entia.precision.StoredPrecision;
import dev.entia.relation.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row holds in a unique index: no other row may hold the same at the same time.
 *
 * @param parts stored values that can be compared, references by their target's key
 */
record UniqueValue(IndexMeta index, List<Object> parts) {

    /** What the row is known to hold; null if that can collide with nothing, or is not known. */
    static @Nullable UniqueValue held(IndexMeta index, Entry row) {
        var snapshot = row.snapshot();
        if (snapshot != null) return of(index, property -> value(snapshot, property));
        return of(index, property -> property == row.meta().key() ? part(property, row.key()) : null);
    }

    /** What the row is about to hold; null if that can collide with nothing. */
    static @Nullable UniqueValue wanted(IndexMeta index, Entry row) {
        var access = row.meta().access();
        return of(index, property -> part(property, access.get(row.requiredEntity(), property.index())));
    }

    private static @Nullable UniqueValue of(IndexMeta index, Parts parts) {
        var all = new ArrayList<Object>(index.properties().size());
        for (var property : index.properties()) {
            var part = parts.of(property);
            if (part == null) return null;
            all.add(part);
        }
        return new UniqueValue(index, all);
    }

    @FunctionalInterface
    private interface Parts {
        @Nullable
        Object of(Property property);
    }

    private static @Nullable Object value(Snapshot snapshot, Property property) {
        return part(property, snapshot.value(property.index()));
    }

    /** NULLs are never equal, and a row without a key is referred to by nobody in the database. */
    private static @Nullable Object part(Property property, @Nullable Object value) {
        if (value == null) return null;
        return property instanceof Scalar scalar
                ? StoredPrecision.comparable(scalar.type().toStored(value))
                : key((ToOne) property, (Ref<?>) value);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object key(ToOne property, Ref<?> ref) {
        return ref.isLoaded() ? ((EntityMeta<Object>) property.target()).keyOf(ref.get()) : ref.id();
    }
}
