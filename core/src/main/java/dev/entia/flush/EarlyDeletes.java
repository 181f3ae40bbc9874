package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.IndexMeta;
import dev.entia.meta.Property;
import dev.entia.meta.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows that are deleted before anything else is written, because another row takes a unique value of theirs; and what
 * refers to them, which has to go first or let go of them. A row that is still needed by one which only a later update
 * points elsewhere stays until then, and lets go of the values instead.
 */
final class EarlyDeletes {

    private final Changes changes;
    private final Map<Entry, Set<IndexMeta>> taken = new LinkedHashMap<>();
    private final IdentityHashMap<Entry, List<Entry>> deletedReferrers = new IdentityHashMap<>();
    private final Set<Entry> needed = new LinkedHashSet<>();
    private final Set<Entry> rows = new LinkedHashSet<>();
    private final Map<Property, Set<Entry>> released = new LinkedHashMap<>();

    EarlyDeletes(Changes changes) {
        this.changes = changes;
    }

    /** Another row takes what a deleted row holds in an index. */
    void take(Entry deleted, IndexMeta index) {
        taken.computeIfAbsent(deleted, entry -> new LinkedHashSet<>()).add(index);
    }

    /** Whether nothing has been taken. */
    boolean isEmpty() {
        return taken.isEmpty();
    }

    /** Decides, when everything that is taken is known. */
    void decide() {
        if (taken.isEmpty()) return;
        collectReferrers();
        taken.forEach((row, indexes) -> {
            if (rows.contains(row)) return;
            var closure = closure(row);
            if (closure.stream().noneMatch(needed::contains) || !release(row, indexes)) rows.addAll(closure);
        });
        takeUnseenAlong();
        for (var update : changes.updates()) {
            for (var property : update.properties()) {
                if (property instanceof ToOne reference
                        && reference.isNullable()
                        && rows.contains(update.entry().storedTarget(reference))) release(property, update.entry());
            }
        }
    }

    /** What is deleted early. */
    Set<Entry> rows() {
        return rows;
    }

    /** By property: the rows that let go of its value first, see {@link TemporaryValue}. */
    Map<Property, Set<Entry>> released() {
        return released;
    }

    private void collectReferrers() {
        for (var entry : changes.deletes()) {
            for (var reference : entry.meta().toOnes()) {
                var target = entry.storedTarget(reference);
                if (target == null) continue;
                deletedReferrers
                        .computeIfAbsent(target, key -> new ArrayList<>())
                        .add(entry);
            }
        }
        for (var update : changes.updates()) {
            for (var property : update.properties()) {
                if (!(property instanceof ToOne reference) || reference.isNullable()) continue;
                var target = update.entry().storedTarget(reference);
                if (target != null) needed.add(target);
            }
        }
    }

    /** Rows of which only the keys are known: they may refer to any row of an entity that they must refer to. */
    private void takeUnseenAlong() {
        var unseen = unseen();
        if (unseen.isEmpty()) return;
        Set<EntityMeta<?>> early = new LinkedHashSet<>();
        for (var row : rows) early.add(row.meta());
        var open = new ArrayDeque<>(early);
        while (!open.isEmpty()) {
            var target = open.remove();
            for (var each = unseen.entrySet().iterator(); each.hasNext(); ) {
                var ofEntity = each.next();
                if (!DeletePlanner.mustReferTo(ofEntity.getKey(), Set.of(target))) continue;
                each.remove();
                for (var entry : ofEntity.getValue()) {
                    var closure = closure(entry);
                    // One that an update has yet to leave cannot go before it.
                    if (closure.stream().anyMatch(needed::contains)) continue;
                    for (var row : closure) if (rows.add(row) && early.add(row.meta())) open.add(row.meta());
                }
            }
        }
    }

    private Map<EntityMeta<?>, List<Entry>> unseen() {
        Map<EntityMeta<?>, List<Entry>> unseen = new LinkedHashMap<>();
        if (rows.isEmpty()) return unseen;
        for (var entry : changes.deletes()) {
            if (entry.snapshot() == null && !rows.contains(entry))
                unseen.computeIfAbsent(entry.meta(), meta -> new ArrayList<>()).add(entry);
        }
        return unseen;
    }

    /** A row and all deleted rows that have to go before it, without those that go early anyway. */
    private Set<Entry> closure(Entry row) {
        Set<Entry> closure = new LinkedHashSet<>(List.of(row));
        Deque<Entry> open = new ArrayDeque<>(closure);
        while (!open.isEmpty()) {
            for (var referrer : deletedReferrers.getOrDefault(open.remove(), List.of())) {
                if (!rows.contains(referrer) && closure.add(referrer)) open.add(referrer);
            }
        }
        return closure;
    }

    private boolean release(Entry row, Set<IndexMeta> indexes) {
        var letGo = TemporaryValue.possibleIn(indexes, property -> true);
        letGo.forEach(property -> release(property, row));
        return !letGo.isEmpty();
    }

    private void release(Property property, Entry entry) {
        released.computeIfAbsent(property, key -> new LinkedHashSet<>()).add(entry);
    }
}
