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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups new rows into batches and orders them. Serves one plan. Rows whose entities cannot refer to each other go
 * together; others go level by level, and a circle is cut at a reference that an update fills later.
 */
final class InsertPlanner {

    private final Collection<Entry> inserts;
    private final Batches<EntityMeta<?>> byEntity = new Batches<>();
    private final Batches<WriteShape.Update> deferred = new Batches<>();
    private @Nullable IdentityHashMap<Object, Entry> newRows;

    InsertPlanner(Collection<Entry> inserts) {
        this.inserts = inserts;
        for (var entry : inserts) byEntity.add(entry.meta(), entry);
    }

    void plan(WriteOrder.Stage stage, List<Step> steps) {
        var rows = new ArrayList<Entry>();
        for (var entity : stage.entities()) rows.addAll(byEntity.rows(entity));
        if (rows.isEmpty()) return;
        if (!stage.isCircular()) {
            planBatches(rows, null, steps);
            return;
        }
        var rowOrder = new RowOrder(rows, this::awaited, FlushErrors::cannotOrderInserts);
        for (var level : rowOrder.levels()) planBatches(level, rowOrder, steps);
    }

    /** The updates that fill references left empty by a cut. */
    void planDeferred(List<Step> steps) {
        deferred.forEach(
                (shape, entries) -> steps.add(new Step.Update(shape, entries, toNew(shape.properties(), entries))));
    }

    /** The references among the properties by which some of the rows refer to a new row. */
    Set<ToOne> toNew(List<Property> properties, List<Entry> rows) {
        if (inserts.isEmpty()) return Set.of();
        Set<ToOne> references = new LinkedHashSet<>();
        for (var property : properties) {
            if (!(property instanceof ToOne toOne)) continue;
            if (rows.stream().anyMatch(row -> newTarget(row, toOne) != null)) references.add(toOne);
        }
        return references;
    }

    private void planBatches(List<Entry> rows, @Nullable RowOrder rowOrder, List<Step> steps) {
        var batches = new Batches<Batch>();
        Batch batch = null;
        for (var row : rows) {
            Set<ToOne> cut = rowOrder == null ? Set.of() : rowOrder.cutOf(row);
            if (batch == null || !batch.takes(row, cut)) batch = new Batch(shape(row), cut);
            batches.add(batch, row);
            for (var reference : cut) defer(row, reference);
        }
        batches.forEach((kind, entries) -> {
            var toNew = new LinkedHashSet<>(toNew(kind.shape.properties(), entries));
            toNew.removeAll(kind.cut);
            steps.add(new Step.Insert(kind.shape, entries, kind.cut, toNew));
        });
    }

    private record Batch(WriteShape.Insert shape, Set<ToOne> cut) {
        boolean takes(Entry row, Set<ToOne> cutOfRow) {
            return row.meta() == shape.entity() && cut.equals(cutOfRow) && isShape(shape, row);
        }
    }

    private void defer(Entry row, ToOne reference) {
        deferred.add(new WriteShape.Update(row.meta(), List.of(reference)), row);
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

    /** Whether it is what {@link #shape} would make. */
    private static boolean isShape(WriteShape.Insert shape, Entry row) {
        var given = shape.properties();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) instanceof Scalar scalar && isLeftToStore(row, scalar)) return false;
        }
        var returned = shape.returned();
        for (int i = 0; i < returned.size(); i++) if (!isLeftToStore(row, returned.get(i))) return false;
        return true;
    }

    /** Whether the store numbers the row, or has a default for what is null. */
    static boolean isLeftToStore(Entry row, Scalar scalar) {
        var entity = row.requiredEntity();
        if (scalar.isIdentity()) return row.meta().keyOf(entity) == null;
        return !scalar.facets().defaultSql().isEmpty() && row.meta().access().get(entity, scalar.index()) == null;
    }

    /** The new row that a reference of a row has to wait for: not for the row itself, if its key is known. */
    private @Nullable Entry awaited(Entry row, ToOne reference) {
        var target = newTarget(row, reference);
        return target == row && row.meta().keyOf(row.requiredEntity()) != null ? null : target;
    }

    private @Nullable Entry newTarget(Entry row, ToOne reference) {
        var ref = (Ref<?>) row.meta().access().get(row.requiredEntity(), reference.index());
        if (ref == null || !ref.isLoaded() || byEntity.rows(reference.target()).isEmpty()) return null;
        return newRows().get(ref.get());
    }

    private IdentityHashMap<Object, Entry> newRows() {
        if (newRows == null) {
            newRows = new IdentityHashMap<>();
            for (var entry : inserts) newRows.put(entry.requiredEntity(), entry);
        }
        return newRows;
    }
}
