package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.driver.WriteShape;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToOne;
import dev.entia.relation.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups new rows into batches and orders them. Serves one plan. Rows whose entities cannot refer to each other go
 * together; others go level by level, and a circle is cut at a reference that an update fills later.
 */
final class InsertPlanner {

    private final Map<EntityMeta<?>, List<Entry>> byEntity = new LinkedHashMap<>();
    private final IdentityHashMap<Object, Entry> newRows = new IdentityHashMap<>();
    private final Map<WriteShape.Update, List<Entry>> deferred = new LinkedHashMap<>();

    InsertPlanner(Collection<Entry> inserts) {
        for (var entry : inserts) {
            newRows.put(entry.requiredEntity(), entry);
            byEntity.computeIfAbsent(entry.meta(), meta -> new ArrayList<>()).add(entry);
        }
    }

    void plan(WriteOrder.Stage stage, List<Step> steps) {
        var rows = new ArrayList<Entry>();
        for (var entity : stage.entities()) rows.addAll(byEntity.getOrDefault(entity, List.of()));
        if (rows.isEmpty()) return;
        if (!stage.isCircular()) {
            planBatches(rows, null, steps);
            return;
        }
        var rowOrder = new RowOrder(rows, this::newTarget);
        for (var level : rowOrder.levels()) planBatches(level, rowOrder, steps);
    }

    /** The updates that fill references left empty by a cut. */
    void planDeferred(List<Step> steps) {
        deferred.forEach(
                (shape, entries) -> steps.add(new Step.Update(shape, entries, toNew(shape.properties(), entries))));
    }

    /** The references among the properties by which some of the rows refer to a new row. */
    Set<ToOne> toNew(List<Property> properties, List<Entry> rows) {
        if (newRows.isEmpty()) return Set.of();
        Set<ToOne> references = new LinkedHashSet<>();
        for (var property : properties) {
            if (!(property instanceof ToOne toOne)) continue;
            if (rows.stream().anyMatch(row -> newTarget(row, toOne) != null)) references.add(toOne);
        }
        return references;
    }

    private void planBatches(List<Entry> rows, @Nullable RowOrder rowOrder, List<Step> steps) {
        Map<Batch, List<Entry>> batches = new LinkedHashMap<>();
        for (var row : rows) {
            Set<ToOne> cut = rowOrder == null ? Set.of() : rowOrder.cutOf(row);
            batches.computeIfAbsent(new Batch(shape(row), cut), key -> new ArrayList<>())
                    .add(row);
            for (var reference : cut) defer(row, reference);
        }
        batches.forEach((batch, entries) -> {
            var toNew = new LinkedHashSet<>(toNew(batch.shape.properties(), entries));
            toNew.removeAll(batch.cut);
            steps.add(new Step.Insert(batch.shape, entries, batch.cut, toNew));
        });
    }

    private record Batch(WriteShape.Insert shape, Set<ToOne> cut) {}

    private void defer(Entry row, ToOne reference) {
        var shape = new WriteShape.Update(row.meta(), List.of(reference));
        deferred.computeIfAbsent(shape, key -> new ArrayList<>()).add(row);
    }

    /** What is given and what is left to the store: its numbering, and its defaults where the value is null. */
    private static WriteShape.Insert shape(Entry row) {
        var given = new ArrayList<Property>();
        var returned = new ArrayList<Scalar>();
        for (var property : row.meta().stored()) {
            if (property instanceof Scalar scalar && isLeftToStore(row, scalar)) returned.add(scalar);
            else given.add(property);
        }
        return new WriteShape.Insert(row.meta(), given, returned);
    }

    /** Whether the store numbers the row, or has a default for what is null. */
    static boolean isLeftToStore(Entry row, Scalar scalar) {
        var entity = row.requiredEntity();
        if (scalar.isIdentity()) return row.meta().keyOf(entity) == null;
        return !scalar.facets().defaultSql().isEmpty() && row.meta().access().get(entity, scalar.index()) == null;
    }

    private @Nullable Entry newTarget(Entry row, ToOne reference) {
        var ref = (Ref<?>) row.meta().access().get(row.requiredEntity(), reference.index());
        return ref == null || !ref.isLoaded() ? null : newRows.get(ref.get());
    }
}
