package dev.entia.context;

import dev.entia.meta.EntityMeta;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An entry whose key is an object. */
final class KeyedEntry extends Entry {

    private @Nullable Serializable key;
    /** Its place in a {@link KeyedEntryTable}. */
    int position;

    KeyedEntry(EntityMeta<?> meta, @Nullable Object entity) {
        super(meta, entity);
    }

    @Override
    public @Nullable Serializable key() {
        return key;
    }

    @Override
    void assignKey(@Nullable Serializable key) {
        this.key = key;
    }
}
