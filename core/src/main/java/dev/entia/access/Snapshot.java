package dev.entia.access;

import org.jspecify.annotations.Nullable;

/** The last known stored state of one entity: its scalar and to-one properties, as Java values. Never changes. */
public interface Snapshot {

    /** The value of a property by its index: boxed, or a {@code Ref}; null for null and for to-many properties. */
    @Nullable
    Object value(int property);
}
