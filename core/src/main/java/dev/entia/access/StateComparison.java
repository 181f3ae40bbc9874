package dev.entia.access;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Tells an entity's present state from a known one. Final properties never differ. Thread-safe; the entities are not. */
interface StateComparison {

    /** Whether any property has another value than among {@code known}, the values by property index. */
    boolean differs(Object entity, @Nullable Object[] known);

    /** Sets the bit of every property that has another value than among {@code known}. */
    void differences(Object entity, @Nullable Object[] known, BitSet into);
}
