package dev.entia.context;

import java.io.Serializable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The entries of one entity class by key; iterates in order of addition. */
interface EntryTable {

    @Nullable
    Entry find(Serializable key);

    /** Whether it is the one that is found by its key. */
    boolean holds(Entry entry);

    /** Adds an entry under its key, which must be free. */
    void add(Entry entry);

    void remove(Entry entry);

    /** Visits the entries in order of addition; entries added meanwhile are visited too. */
    void forEach(Consumer<Entry> visitor);
}
