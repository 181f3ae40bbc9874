package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.flush.Changes.Update;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.IndexMeta;
import dev.entia.meta.Property;
import dev.entia.relation.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a row leaves a unique value before another row takes it: which deletes and updates have to come before
 * the inserts, and in which order updates have to come. Where rows take each other's values in a circle, one of them
 * lets go of its value first, see {@link TemporaryValue}. Found by hashing the values that change hands;
 * linear, and costs next to nothing where none do.
 */
final class UniqueOrder {

    private final Changes changes;
    private final Map<UniqueValue, Row> left = new HashMap<>();
    private final Map<Entry, Row> updated = new LinkedHashMap<>();
    private final Map<Property, Set<Entry>> released = new LinkedHashMap<>();
    private final EarlyDeletes earlyDeletes;
    /** Of the rows that are inserted or updated. */
    private @Nullable Set<EntityMeta<?>> written;

    private @Nullable IdentityHashMap<Object, Entry> newRows;
    private List<Property> changed = List.of();
    private List<IndexMeta> touched = List.of();

    private UniqueOrder(Changes changes) {
        this.changes = changes;
        this.earlyDeletes = new EarlyDeletes(changes);
    }

    static UniqueOrder of(Changes changes) {
        var order = new UniqueOrder(changes);
        if (changes.inserts().isEmpty() && changes.updates().isEmpty()) return order;
        order.collectLeft();
        if (order.left.isEmpty() && order.earlyDeletes.isEmpty()) return order;
        order.collectTaken();
        order.orderUpdates();
        order.earlyDeletes.decide();
        order.earlyDeletes.released().forEach((property, rows) -> rows.forEach(row -> order.release(property, row)));
        return order;
    }

    /** Whether no value changes hands, so that updates may come in any order. */
    boolean isFree() {
        return updated.isEmpty();
    }

    /** Rows to be deleted before anything is inserted. */
    Set<Entry> earlyDeletes() {
        return earlyDeletes.rows();
    }

    /** By property: the rows that let go of its value before anything else happens, see {@link TemporaryValue}. */
    Map<Property, Set<Entry>> released() {
        return released;
    }

    /** Whether the update has to come before the inserts. */
    boolean isEarly(Update update) {
        var row = updated.get(update.entry());
        return row != null && row.isEarly;
    }

    /** Updates come in the order of this number; those with the same may come together. */
    int level(Update update) {
        var row = updated.get(update.entry());
        return row == null ? 0 : row.level;
    }

    /** A row that leaves or takes unique values, or does both. */
    private static final class Row {
        private final Entry entry;
        /** Null if the row is inserted or deleted. */
        private final @Nullable Update update;
        /** Those that have to leave a value before this one takes it. */
        private final Set<Row> before = new LinkedHashSet<>();

        private final List<Row> after = new ArrayList<>();
        private boolean isEarly;
        private int level;
        private boolean isPlaced;

        private Row(Entry entry, @Nullable Update update) {
            this.entry = entry;
            this.update = update;
        }
    }

    // Which values change hands

    private void collectLeft() {
        for (var update : changes.updates()) {
            for (var index : touched(update)) leave(UniqueValue.held(index, update.entry()), row(update));
        }
        for (var entry : changes.deletes()) {
            if (holdsUnknown(entry)) entry.meta().indexes().forEach(index -> takeUnknown(entry, index));
            var row = new Row(entry, null);
            for (var index : entry.meta().uniques()) leave(UniqueValue.held(index, entry), row);
        }
    }

    private void takeUnknown(Entry deleted, IndexMeta index) {
        if (index.isUnique()) earlyDeletes.take(deleted, index);
    }

    /** Whether a row that was never read may hold a value that another row of its entity is about to take. */
    private boolean holdsUnknown(Entry deleted) {
        return deleted.snapshot() == null && written().contains(deleted.meta());
    }

    private Set<EntityMeta<?>> written() {
        if (written == null) {
            written = new HashSet<>();
            for (var entry : changes.inserts()) written.add(entry.meta());
            for (var update : changes.updates()) written.add(update.entry().meta());
        }
        return written;
    }

    private void leave(@Nullable UniqueValue value, Row row) {
        if (value != null) left.put(value, row);
    }

    private void collectTaken() {
        for (var update : changes.updates()) {
            for (var index : touched(update)) take(UniqueValue.wanted(index, update.entry()), row(update));
        }
        for (var entry : changes.inserts()) {
            var row = new Row(entry, null);
            for (var index : entry.meta().uniques()) take(UniqueValue.wanted(index, entry), row);
            row.before.forEach(this::comeEarly);
        }
    }

    private void take(@Nullable UniqueValue value, Row row) {
        var before = value == null ? null : left.get(value);
        if (value == null || before == null || before.entry == row.entry) return;
        if (before.update == null) {
            earlyDeletes.take(before.entry, value.index());
            return;
        }
        row.before.add(before);
        before.after.add(row);
    }

    private Row row(Update update) {
        return updated.computeIfAbsent(update.entry(), entry -> new Row(entry, update));
    }

    /** The unique indexes of which the update changes something: the same for all with that list of properties. */
    private List<IndexMeta> touched(Update update) {
        if (update.properties() != changed) {
            changed = update.properties();
            touched = update.entry().meta().indexes().stream()
                    .filter(index ->
                            index.isUnique() && index.properties().stream().anyMatch(changed::contains))
                    .toList();
        }
        return touched;
    }

    // What comes when

    /** A row comes before the inserts, and so do those that it waits for. */
    private void comeEarly(Row first) {
        Deque<Row> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            var row = open.remove();
            if (row.update == null || row.isEarly) continue;
            if (refersToNew(row.update)) {
                // It cannot come before what it refers to. If it cannot let go either, the database says so.
                release(row);
                continue;
            }
            row.isEarly = true;
            open.addAll(row.before);
        }
    }

    /** Levels by what waits for what; a circle is opened by one of its rows letting go of its value. */
    private void orderUpdates() {
        Deque<Row> ready = new ArrayDeque<>();
        for (var row : updated.values()) {
            if (row.before.isEmpty()) ready.add(row);
        }
        for (var next : List.copyOf(updated.values())) {
            placeAll(ready);
            while (!next.isPlaced) {
                openCircle(next, ready);
                placeAll(ready);
            }
        }
    }

    private static void placeAll(Deque<Row> ready) {
        while (!ready.isEmpty()) {
            var row = ready.remove();
            row.isPlaced = true;
            for (var after : row.after) {
                if (!after.before.remove(row)) continue;
                after.level = Math.max(after.level, row.level + 1);
                if (after.before.isEmpty() && after.update != null) ready.add(after);
            }
        }
    }

    private void openCircle(Row start, Deque<Row> ready) {
        Set<Row> path = new LinkedHashSet<>();
        var at = start;
        while (path.add(at)) at = at.before.iterator().next();
        boolean isInCircle = false;
        for (var row : path) {
            // What only leads to the circle is in nobody's way.
            isInCircle |= row == at;
            if (!isInCircle || !release(row)) continue;
            for (var after : row.after) {
                if (after.before.remove(row) && after.before.isEmpty() && after.update != null) ready.add(after);
            }
            return;
        }
        // None can let go: the database decides, and its error names the constraint.
        at.before.clear();
        ready.add(at);
    }

    /** The row lets go of its unique values before anything else happens; false if it cannot. */
    private boolean release(Row row) {
        var update = row.update;
        if (update == null) return false;
        var letGo = TemporaryValue.possibleIn(touched(update), update.properties()::contains);
        if (letGo.isEmpty()) return false;
        for (var property : letGo) release(property, row.entry);
        return true;
    }

    private void release(Property property, Entry entry) {
        released.computeIfAbsent(property, key -> new LinkedHashSet<>()).add(entry);
    }

    private boolean refersToNew(Update update) {
        if (newRows == null) {
            newRows = new IdentityHashMap<>();
            for (var entry : changes.inserts()) newRows.put(entry.requiredEntity(), entry);
        }
        for (var property : update.properties()) {
            var value = update.entry().meta().access().get(update.entry().requiredEntity(), property.index());
            if (value instanceof Ref<?> ref && ref.isLoaded() && newRows.containsKey(ref.get())) return true;
        }
        return false;
    }
}
