package dev.entia.context;

import dev.entia.meta.EntityMeta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Entries in order of addition, each once. An entry knows its place, so that nothing is hashed or looked for; it can be in one
 * queue only.
 */
final class EntryQueue {

    /** The place of an entry that is in no queue. */
    static final int NOWHERE = -1;

    private static final int FEW = 32;

    /** By place; null where an entry was removed. */
    private List<@Nullable Entry> places = new ArrayList<>();

    private int size;

    /** How many there are of each entity, by its number. */
    private int[] byEntity = new int[0];

    boolean isEmpty() {
        return size == 0;
    }

    /** The entry comes last; one that is there already stays where it is. */
    void add(Entry entry) {
        if (holds(entry)) return;
        append(entry);
        size++;
        int number = entry.meta().number();
        if (number >= byEntity.length) byEntity = Arrays.copyOf(byEntity, number + 1);
        byEntity[number]++;
    }

    /** Does nothing if the entry is not there. */
    void remove(Entry entry) {
        if (!holds(entry)) return;
        places.set(entry.place, null);
        entry.place = NOWHERE;
        size--;
        byEntity[entry.meta().number()]--;
        if (places.size() > FEW && places.size() > 2 * size) compact();
    }

    void clear() {
        for (var entry : places) if (entry != null) entry.place = NOWHERE;
        places = new ArrayList<>();
        size = 0;
        byEntity = new int[0];
    }

    /** Whether there is an entry of one of these entities, however many entries there are. */
    boolean hasAnyOf(Set<EntityMeta<?>> metas) {
        for (var meta : metas) if (meta.number() < byEntity.length && byEntity[meta.number()] > 0) return true;
        return false;
    }

    /** A copy. */
    List<Entry> toList() {
        var entries = new ArrayList<Entry>(size);
        for (var entry : places) if (entry != null) entries.add(entry);
        return entries;
    }

    /** Those of the given entries that are there come first, in that order; then the others, in the order that they have. */
    void reorder(List<Entry> given) {
        var first = given.stream().filter(this::holds).toList();
        var all = toList();
        clear();
        first.forEach(this::add);
        all.forEach(this::add);
    }

    private boolean holds(Entry entry) {
        int place = entry.place;
        return place != NOWHERE && place < places.size() && places.get(place) == entry;
    }

    private void compact() {
        var entries = toList();
        places = new ArrayList<>(entries.size());
        entries.forEach(this::append);
    }

    private void append(Entry entry) {
        entry.place = places.size();
        places.add(entry);
    }
}
