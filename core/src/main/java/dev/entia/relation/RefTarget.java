package dev.entia.relation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The row that references point at: one per row and entity manager, whether its entity is loaded or not. */
public interface RefTarget {

    /** The entity class. */
    Class<?> type();

    /** The row's key; null while the row has not been inserted. */
    @Nullable
    Serializable key();

    /** The loaded entity; null if it has not been loaded. */
    @Nullable
    Object entity();
}
