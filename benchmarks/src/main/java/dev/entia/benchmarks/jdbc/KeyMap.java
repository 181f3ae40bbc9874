package dev.entia.benchmarks.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * Objects by their key, and beside each the copy that it is compared with. Open addressing: a slot of three arrays each.
 *
 * @param <E> the objects
 */
final class KeyMap<E> {

    private static final int FEWEST_SLOTS = 16;

    private long[] keys = new long[FEWEST_SLOTS];
    private @Nullable Object[] objects = new Object[FEWEST_SLOTS];
    private @Nullable Object[] copies = new Object[FEWEST_SLOTS];
    private int size;

    int size() {
        return size;
    }

    /** How many slots there are; not all are taken. */
    int slots() {
        return keys.length;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    E object(int slot) {
        return (E) objects[slot];
    }

    @SuppressWarnings("unchecked")
    @Nullable
    E copy(int slot) {
        return (E) copies[slot];
    }

    @Nullable
    E get(long key) {
        return object(slot(key));
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = first(key);
        while (objects[slot] != null && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }

    /** Where it is if nobody else is there. */
    private int first(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32) & keys.length - 1;
    }

    void put(long key, E object, @Nullable E copy) {
        if (size * 3 >= keys.length * 2) grow();
        int slot = slot(key);
        if (objects[slot] == null) size++;
        keys[slot] = key;
        objects[slot] = object;
        copies[slot] = copy;
    }

    /** Whoever was put behind it because its slot was taken moves up: nobody may be missed behind an empty slot. */
    void remove(long key) {
        int mask = keys.length - 1;
        int empty = slot(key);
        if (objects[empty] == null) return;
        size--;
        for (int slot = empty + 1 & mask; objects[slot] != null; slot = slot + 1 & mask) {
            int wanted = first(keys[slot]);
            if ((slot - wanted & mask) < (slot - empty & mask)) continue;
            keys[empty] = keys[slot];
            objects[empty] = objects[slot];
            copies[empty] = copies[slot];
            empty = slot;
        }
        objects[empty] = null;
        copies[empty] = null;
    }

    private void grow() {
        var formerKeys = keys;
        var formerObjects = objects;
        var formerCopies = copies;
        int length = 2 * keys.length;
        keys = new long[length];
        objects = new Object[length];
        copies = new Object[length];
        for (int i = 0; i < formerKeys.length; i++) {
            if (formerObjects[i] == null) continue;
            int slot = slot(formerKeys[i]);
            keys[slot] = formerKeys[i];
            objects[slot] = formerObjects[i];
            copies[slot] = formerCopies[i];
        }
    }
}
