package dev.entia.context;

import dev.entia.meta.EntityMeta;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An entry whose key is a whole number. It is boxed when it is asked for, not for as long as the row is known. */
final class NumberedEntry extends Entry {

    private long number;
    private boolean hasNumber;

    NumberedEntry(EntityMeta<?> meta, @Nullable Object entity) {
        super(meta, entity);
    }

    NumberedEntry(EntityMeta<?> meta, long key) {
        super(meta, null);
        this.number = key;
        this.hasNumber = true;
    }

    /** Whether the keys of a class are whole numbers, and not something that is only stored as one. */
    static boolean suits(EntityMeta<?> meta) {
        Class<?> type = meta.key().type().javaType();
        return type == Long.class || type == Integer.class || type == Short.class || type == Byte.class;
    }

    boolean hasNumber() {
        return hasNumber;
    }

    /** The key, which the row must have. */
    long number() {
        if (!hasNumber) throw new IllegalStateException(meta().name() + " without a key has no place by its number.");
        return number;
    }

    @Override
    public @Nullable Serializable key() {
        if (!hasNumber) return null;
        Class<?> type = meta().key().type().javaType();
        if (type == Long.class) return number;
        if (type == Integer.class) return (int) number;
        if (type == Short.class) return (short) number;
        if (type == Byte.class) return (byte) number;
        throw new IllegalStateException("A key of " + type + " is kept as a number.");
    }

    @Override
    void assignKey(@Nullable Serializable key) {
        this.hasNumber = key != null;
        this.number = key == null ? 0 : ((Number) key).longValue();
    }
}
