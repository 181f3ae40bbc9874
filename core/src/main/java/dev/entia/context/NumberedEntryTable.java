package dev.entia.context;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Entries whose keys are whole numbers. Open addressing over a dense list: {@link #buckets} holds positions in {@link #entries},
 * so that a walk over all entries is a walk over an array, in order of addition.
 */
final class NumberedEntryTable implements EntryTable {

    private static final int FREE = -1;
    private static final int GONE = -2;

    /** Most contexts are those of a request, and know a few rows of each class. */
    private static final int FEW = 4;

    private long[] keys = new long[FEW];
    private @Nullable Entry[] entries = new Entry[FEW];
    private int[] buckets = freeBuckets(2 * FEW);
    /** Positions in use, those of removed entries included. */
    private int used;

    private int size;
    /** How many walks are under way; positions must not move meanwhile. */
    private int walks;

    @Override
    public @Nullable Entry find(Serializable key) {
        return find(((Number) key).longValue());
    }

    @Override
    public boolean holds(Entry entry) {
        var numbered = (NumberedEntry) entry;
        return numbered.hasNumber() && find(numbered.number()) == entry;
    }

    @Nullable
    Entry find(long key) {
        int bucket = bucketOf(key);
        return bucket < 0 ? null : entries[buckets[bucket]];
    }

    @Override
    public void add(Entry entry) {
        if (used == entries.length) grow();
        long key = number(entry);
        keys[used] = key;
        entries[used] = entry;
        place(key, used);
        used++;
        size++;
    }

    @Override
    public void remove(Entry entry) {
        int bucket = bucketOf(number(entry));
        if (bucket < 0 || entries[buckets[bucket]] != entry) return;
        entries[buckets[bucket]] = null;
        buckets[bucket] = GONE;
        size--;
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        walks++;
        try {
            for (int i = 0; i < used; i++) {
                var entry = entries[i];
                if (entry != null) visitor.accept(entry);
            }
        } finally {
            walks--;
        }
    }

    private static long number(Entry entry) {
        return ((NumberedEntry) entry).number();
    }

    /** The bucket that holds the key, or -1. */
    private int bucketOf(long key) {
        int mask = buckets.length - 1;
        for (int bucket = spread(key) & mask; ; bucket = (bucket + 1) & mask) {
            int position = buckets[bucket];
            if (position == FREE) return -1;
            if (position >= 0 && keys[position] == key) return bucket;
        }
    }

    private void place(long key, int position) {
        int mask = buckets.length - 1;
        int bucket = spread(key) & mask;
        while (buckets[bucket] >= 0) bucket = (bucket + 1) & mask;
        buckets[bucket] = position;
    }

    /** Makes room, leaving out removed entries if that disturbs nobody; buckets stay at most half full. */
    private void grow() {
        int capacity = Math.max(16, (walks > 0 ? used : size) * 2);
        var oldKeys = keys;
        var oldEntries = entries;
        int oldUsed = used;
        keys = Arrays.copyOf(keys, capacity);
        entries = new Entry[capacity];
        buckets = freeBuckets(Integer.highestOneBit(capacity * 2 - 1) * 2);
        used = 0;
        for (int i = 0; i < oldUsed; i++) {
            if (oldEntries[i] == null && walks == 0) continue;
            keys[used] = oldKeys[i];
            entries[used] = oldEntries[i];
            if (oldEntries[i] != null) place(keys[used], used);
            used++;
        }
    }

    private static int[] freeBuckets(int count) {
        var buckets = new int[count];
        Arrays.fill(buckets, FREE);
        return buckets;
    }

    private static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
