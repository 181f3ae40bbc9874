package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.context.UndoLog;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Transactions;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteShape;
import dev.entia.meta.IndexMeta;
import dev.entia.meta.ToOne;
import dev.entia.query.Upsert;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From new entities to rows that are inserted or merged, for one entity manager: check, choose what a row is found by,
 * generate, group; then write and read back in a transaction. Not thread-safe.
 */
public final class UpsertPipeline {

    private final FlushSetup setup;
    private final PersistenceContext context;
    private final DriverSession session;
    private final ReadBack readBack;

    public UpsertPipeline(FlushSetup setup, PersistenceContext context, DriverSession session, ReadBack readBack) {
        this.setup = setup;
        this.context = context;
        this.session = session;
        this.readBack = readBack;
    }

    /** Reads rows that were just written, and makes them known to the persistence context. */
    @FunctionalInterface
    public interface ReadBack {
        /**
         * The entity of each row.
         *
         * @param values by property of {@code shape.conflict()}, then by row
         * @param given the entities that become managed, unless another object stands for their row already
         */
        List<Object> read(WriteShape.Upsert shape, List<@Nullable Object[]> values, List<Object> given, UndoLog undo);
    }

    /**
     * Inserts or merges the rows of entities of one class.
     *
     * @param outer takes what would undo it, if a transaction is open
     * @param around where to begin a transaction or a savepoint for it
     * @return the managed entity of each row
     */
    public List<Object> upsert(
            Collection<?> entities, Upsert<?> options, UndoLog outer, Optional<Transactions> around) {
        var undo = new UndoLog();
        try {
            var batches = batches(entities, options, undo);
            var results = new @Nullable Object[entities.size()];
            FlushPipeline.within(around, () -> batches.forEach((shape, batch) -> write(shape, batch, results, undo)));
            undo.handTo(outer);
            return List.of(results);
        } catch (Throwable failure) {
            undo.playBack(failure);
            throw failure;
        }
    }

    /** Rows of one shape, and where they are among all. */
    private record Batch(List<Entry> rows, List<Integer> places) {}

    private Map<WriteShape.Upsert, Batch> batches(Collection<?> entities, Upsert<?> options, UndoLog undo) {
        Map<WriteShape.Upsert, Batch> batches = new LinkedHashMap<>();
        Set<UniqueValue> seen = new HashSet<>();
        int place = 0;
        for (var entity : entities) {
            var row = row(entity, entities);
            var shape = new UpsertShape(row, options, undo).complete(setup.values());
            var conflict = UniqueValue.wanted(new IndexMeta("", shape.conflict(), true, ""), row);
            if (conflict != null && !seen.add(conflict)) throw UpsertErrors.twice(row, shape.conflict());
            var batch = batches.computeIfAbsent(shape, key -> new Batch(new ArrayList<>(), new ArrayList<>()));
            batch.rows.add(row);
            batch.places.add(place++);
        }
        return batches;
    }

    private Entry row(@Nullable Object entity, Collection<?> all) {
        if (entity == null) throw UpsertErrors.nothing();
        var meta = context.metaOf(entity);
        if (meta != context.metaOf(all.iterator().next())) throw UpsertErrors.severalClasses(all);
        if (context.entryOf(entity) != null) throw UpsertErrors.known(meta);
        var row = Entry.fresh(meta, entity);
        for (var relation : meta.toManys()) {
            var members = (Many<?>) meta.access().get(entity, relation.index());
            if (members == null) throw FlushErrors.nullCollection(row, relation);
            if (!members.isLoaded() || !members.isEmpty()) throw UpsertErrors.members(relation);
        }
        for (var relation : meta.toOnes())
            check(row, relation, (Ref<?>) meta.access().get(entity, relation.index()));
        return row;
    }

    private void check(Entry row, ToOne relation, @Nullable Ref<?> ref) {
        if (ref == null) return;
        if (!relation.isOwner()) throw UpsertErrors.inverse(relation);
        if (!ref.isLoaded()) return;
        if (!relation.target().type().isInstance(ref.get())) {
            throw FlushErrors.wrongTarget(row, relation, ref.get().getClass());
        }
        var target = context.entryOf(ref.get());
        if (target == null || target.key() == null) throw UpsertErrors.newTarget(relation);
    }

    private void write(WriteShape.Upsert shape, Batch batch, @Nullable Object[] results, UndoLog undo) {
        var columns = new RowValues(context, setup.precision()).columns(batch.rows, shape.properties(), Set.of());
        session.write(new WriteBatch(shape, columns, batch.rows.size()));
        List<@Nullable Object[]> values = new ArrayList<>();
        for (var property : shape.conflict())
            values.add(columns.get(shape.properties().indexOf(property)));
        var given = batch.rows.stream().map(Entry::requiredEntity).toList();
        var found = readBack.read(shape, values, given, undo);
        for (int i = 0; i < found.size(); i++) results[batch.places.get(i)] = found.get(i);
    }
}
