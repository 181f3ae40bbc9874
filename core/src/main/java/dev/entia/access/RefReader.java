package dev.entia.access;

import org.jspecify.annotations.Nullable;

/** Turns the key that a row holds for a to-one property into a reference of the present persistence context. */
@FunctionalInterface
public interface RefReader {

    /** The {@code Ref} for the key at the slot, null for NULL. */
    @Nullable
    Object read(int property, RowReader row, int slot);
}
