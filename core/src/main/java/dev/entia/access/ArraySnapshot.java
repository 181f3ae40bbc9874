package dev.entia.access;

import org.jspecify.annotations.Nullable;

/** The values by property index. */
final class ArraySnapshot implements Snapshot {

    private final @Nullable Object[] values;

    /** Owns the array. */
    ArraySnapshot(@Nullable Object[] values) {
        this.values = values;
    }

    @Override
    public @Nullable Object value(int property) {
        return values[property];
    }

    /** Not to be changed. */
    @Nullable
    Object[] values() {
        return values;
    }
}
