package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.driver.WriteShape;
import dev.entia.driver.WriteShape.LinkEnd;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.Property;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups rows that go into batches and orders them: first their links, then what refers before what is referred to. */
final class DeletePlanner {

    private final Batches<EntityMeta<?>> byEntity = new Batches<>();

    private final Set<LinkEnd> cutEnds;

    /** @param cutEnds at which ends of the rows links are taken away first */
    DeletePlanner(Collection<Entry> deletes, Set<LinkEnd> cutEnds) {
        this.cutEnds = cutEnds;
        for (var entry : deletes) byEntity.add(entry.meta(), entry);
    }

    void plan(Metadata metadata, WriteOrder order, List<Step> steps) {
        if (byEntity.isEmpty()) return;
        for (var entity : metadata.entities()) {
            for (var relation : entity.toManys()) planLinks(relation, steps);
        }
        for (int i = order.stages().size() - 1; i >= 0; i--)
            planStage(order.stages().get(i), steps);
    }

    private void planLinks(ToMany relation, List<Step> steps) {
        if (!relation.isOwner()) return;
        planLinks(relation, LinkEnd.OWNER, relation.owner(), steps);
        planLinks(relation, LinkEnd.TARGET, relation.target(), steps);
    }

    private void planLinks(ToMany relation, LinkEnd end, EntityMeta<?> entity, List<Step> steps) {
        var rows = byEntity.rows(entity);
        if (!rows.isEmpty() && cutEnds.contains(end))
            steps.add(new Step.AllLinks(new WriteShape.UnlinkAll(relation, end), rows));
    }

    private void planStage(WriteOrder.Stage stage, List<Step> steps) {
        if (stage.isCircular()) {
            planCircular(stage, steps);
            return;
        }
        for (var entity : stage.entities()) planDelete(entity, byEntity.rows(entity), steps);
    }

    private void planCircular(WriteOrder.Stage stage, List<Step> steps) {
        var rows = new ArrayList<Entry>();
        for (var entity : stage.entities()) rows.addAll(byEntity.rows(entity));
        if (rows.isEmpty()) return;
        var rowOrder = new RowOrder(rows, DeletePlanner::otherTarget, FlushErrors::cannotOrderDeletes);
        var levels = new ArrayList<>(rowOrder.levels());
        Collections.reverse(levels);
        var unseen = boundUnseen(stage);
        if (!unseen.isEmpty()) bringForward(unseen, levels);
        release(rows, rowOrder, unseen, steps);
        var entities = dependentsFirst(stage.entities());
        for (var level : levels) {
            var batches = new Batches<EntityMeta<?>>();
            for (var row : level) batches.add(row.meta(), row);
            for (var entity : entities) planDelete(entity, batches.rows(entity), steps);
        }
    }

    /** Rows of which only the keys are known, and that must refer to a row of the stage: to which one, nobody knows. */
    private Set<Entry> boundUnseen(WriteOrder.Stage stage) {
        Set<Entry> unseen = new LinkedHashSet<>();
        var entities = new HashSet<>(stage.entities());
        for (var entity : stage.entities()) {
            if (!mustReferTo(entity, entities)) continue;
            for (var row : byEntity.rows(entity)) if (row.snapshot() == null) unseen.add(row);
        }
        return unseen;
    }

    /** Whether a row of an entity always refers to a row of one of the others. */
    static boolean mustReferTo(EntityMeta<?> entity, Set<EntityMeta<?>> others) {
        return entity.toOnes().stream()
                .anyMatch(reference ->
                        reference.isOwner() && !reference.isNullable() && others.contains(reference.target()));
    }

    /** They go first, but after those that are known to need them. */
    private static void bringForward(Set<Entry> unseen, List<List<Entry>> levels) {
        int first = 0;
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).stream().anyMatch(row -> needsAny(row, unseen))) first = i + 1;
        }
        levels.replaceAll(
                level -> level.stream().filter(row -> !unseen.contains(row)).toList());
        levels.add(first, List.copyOf(unseen));
    }

    private static boolean needsAny(Entry row, Set<Entry> targets) {
        for (var reference : row.meta().toOnes()) {
            if (!reference.isNullable() && targets.contains(row.storedTarget(reference))) return true;
        }
        return false;
    }

    /** Of rows of which only the keys are known, nobody knows what they refer to: only what they must refer to. */
    private static List<EntityMeta<?>> dependentsFirst(List<EntityMeta<?>> entities) {
        var needed = new LinkedHashSet<EntityMeta<?>>();
        var among = new HashSet<>(entities);
        var seen = new HashSet<EntityMeta<?>>();
        for (var entity : entities) collectNeeded(entity, among, seen, needed);
        var ordered = new ArrayList<>(needed);
        Collections.reverse(ordered);
        return ordered;
    }

    /** What an entity must refer to, then the entity. */
    private static void collectNeeded(
            EntityMeta<?> entity, Set<EntityMeta<?>> among, Set<EntityMeta<?>> seen, Set<EntityMeta<?>> needed) {
        if (!seen.add(entity)) return;
        for (var reference : entity.toOnes()) {
            if (reference.isOwner() && !reference.isNullable() && among.contains(reference.target()))
                collectNeeded(reference.target(), among, seen, needed);
        }
        needed.add(entity);
    }

    /** A row of which only the key is known has been seen in no version. */
    private static void planDelete(EntityMeta<?> entity, List<Entry> rows, List<Step> steps) {
        var version = entity.version();
        if (version.isEmpty()) {
            planDelete(new WriteShape.Delete(entity, version), rows, steps);
            return;
        }
        var seen = new ArrayList<Entry>();
        var unseen = new ArrayList<Entry>();
        for (var row : rows) (row.snapshot() == null ? unseen : seen).add(row);
        planDelete(new WriteShape.Delete(entity, version), seen, steps);
        planDelete(new WriteShape.Delete(entity, Optional.empty()), unseen, steps);
    }

    private static void planDelete(WriteShape.Delete shape, List<Entry> rows, List<Step> steps) {
        if (!rows.isEmpty()) steps.add(new Step.Delete(shape, rows));
    }

    /** @param first rows that go first, although others may refer to them */
    private static void release(List<Entry> rows, RowOrder rowOrder, Set<Entry> first, List<Step> steps) {
        var updates = new Batches<WriteShape.Update>();
        for (var row : rows) {
            var letGo = first.isEmpty() ? rowOrder.cutOf(row) : letGo(row, rowOrder, first);
            for (var reference : letGo)
                updates.add(new WriteShape.Update(row.meta(), List.<Property>of(reference)), row);
        }
        updates.forEach((shape, entries) -> steps.add(new Step.Release(shape, entries)));
    }

    private static Set<ToOne> letGo(Entry row, RowOrder rowOrder, Set<Entry> first) {
        var letGo = new LinkedHashSet<>(rowOrder.cutOf(row));
        for (var reference : row.meta().toOnes()) {
            if (reference.isNullable() && first.contains(row.storedTarget(reference))) letGo.add(reference);
        }
        return letGo;
    }

    /** A row that refers to itself is not in its own way. */
    private static @Nullable Entry otherTarget(Entry row, ToOne reference) {
        var target = row.storedTarget(reference);
        return target == row ? null : target;
    }
}
