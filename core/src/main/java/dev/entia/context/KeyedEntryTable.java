package dev.entia.context;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Entries with keys of any type that has {@code equals} and {@code hashCode}. */
final class KeyedEntryTable implements EntryTable {

    private final Map<Serializable, KeyedEntry> byKey = new HashMap<>();
    /** By {@link KeyedEntry#position}; null where an entry was removed. */
    private List<@Nullable KeyedEntry> ordered = new ArrayList<>();

    private int walks;

    @Override
    public @Nullable Entry find(Serializable key) {
        return byKey.get(key);
    }

    @Override
    public boolean holds(Entry entry) {
        var key = entry.key();
        return key != null && byKey.get(key) == entry;
    }

    @Override
    public void add(Entry entry) {
        var keyed = (KeyedEntry) entry;
        byKey.put(keyed.requiredKey(), keyed);
        keyed.position = ordered.size();
        ordered.add(keyed);
    }

    @Override
    public void remove(Entry entry) {
        var keyed = (KeyedEntry) entry;
        if (!byKey.remove(keyed.requiredKey(), keyed)) return;
        ordered.set(keyed.position, null);
        if (walks == 0 && ordered.size() > 32 && ordered.size() > byKey.size() * 2) compact();
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        walks++;
        try {
            for (int i = 0; i < ordered.size(); i++) {
                var entry = ordered.get(i);
                if (entry != null) visitor.accept(entry);
            }
        } finally {
            walks--;
        }
    }

    private void compact() {
        var kept = new ArrayList<@Nullable KeyedEntry>(byKey.size());
        for (var entry : ordered) {
            if (entry == null) continue;
            entry.position = kept.size();
            kept.add(entry);
        }
        ordered = kept;
    }
}
