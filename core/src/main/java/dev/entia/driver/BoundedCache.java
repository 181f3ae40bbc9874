package dev.entia.driver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made once for a key, while there is room: the entries that were used lately stay. Drivers keep in it what they
 * make of shapes. Entries live in a young and an old generation; one that is used in the old moves to the young, and when the
 * young is full the old is dropped. Reading takes no lock. Thread-safe.
 */
public final class BoundedCache<K, V> {

    private final int generationSize;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    /** @param size about how many entries are kept at most */
    public BoundedCache(int size) {
        this.generationSize = Math.max(1, size / 2);
    }

    /** The entry; made if there is none. Two threads that ask at once may both make it, and get equal ones. */
    public V get(K key, Function<? super K, ? extends V> make) {
        var found = young.get(key);
        if (found != null) return found;
        var kept = old.get(key);
        V entry = kept != null ? kept : make.apply(key);
        keep(key, entry);
        return entry;
    }

    private void keep(K key, V entry) {
        var present = young;
        present.put(key, entry);
        if (present.size() < generationSize) return;
        old = present;
        young = new ConcurrentHashMap<>();
    }

    int size() {
        return young.size() + old.size();
    }
}
