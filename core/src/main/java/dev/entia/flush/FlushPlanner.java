package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.driver.Capability;
import dev.entia.driver.WriteShape;
import dev.entia.driver.WriteShape.LinkEnd;
import dev.entia.flush.Changes.Relink;
import dev.entia.flush.Changes.Update;
import dev.entia.meta.Metadata;
import dev.entia.meta.ToMany;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From changes to a plan: groups them by shape and orders the groups. Inserts come first, what is referred to before
 * what refers to it; then updates; then links; deletes come last, in reverse order: a row may still be referred to until
 * its referrer is gone. Touches no connection and no entity. Thread-safe.
 */
final class FlushPlanner {

    private final Metadata metadata;
    private final WriteOrder order;
    private final Set<LinkEnd> cutEnds;

    FlushPlanner(Metadata metadata, Set<Capability> capabilities) {
        this.metadata = metadata;
        this.order = new WriteOrder(metadata);
        this.cutEnds = cutEnds(capabilities);
    }

    /** At which ends of a deleted row its links are taken away first; those that are kept in the row go with it. */
    private static Set<LinkEnd> cutEnds(Set<Capability> capabilities) {
        return capabilities.contains(Capability.LINKS_INLINE)
                ? EnumSet.of(LinkEnd.TARGET)
                : EnumSet.allOf(LinkEnd.class);
    }

    Plan plan(Changes changes) {
        var unique = UniqueOrder.of(changes);
        var steps = new ArrayList<Step>();
        var inserts = new InsertPlanner(changes.inserts());
        planReleases(unique, steps);
        planDeletes(unique.earlyDeletes(), steps);
        planUpdates(earlyUpdates(changes, unique), unique, inserts, steps);
        for (var stage : order.stages()) inserts.plan(stage, steps);
        inserts.planDeferred(steps);
        planUpdates(lateUpdates(changes, unique), unique, inserts, steps);
        planLinks(changes.relinks(), steps);
        planDeletes(lateDeletes(changes, unique), steps);
        return new Plan(steps);
    }

    private void planDeletes(Collection<Entry> deletes, List<Step> steps) {
        new DeletePlanner(deletes, cutEnds).plan(metadata, order, steps);
    }

    private static void planReleases(UniqueOrder unique, List<Step> steps) {
        unique.released().forEach((property, entries) -> {
            var shape = new WriteShape.Update(property.owner(), List.of(property));
            steps.add(new Step.Release(shape, List.copyOf(entries)));
        });
    }

    private static List<Update> earlyUpdates(Changes changes, UniqueOrder unique) {
        if (unique.isFree()) return List.of();
        return changes.updates().stream().filter(unique::isEarly).toList();
    }

    private static List<Update> lateUpdates(Changes changes, UniqueOrder unique) {
        if (unique.isFree()) return changes.updates();
        return changes.updates().stream()
                .filter(update -> !unique.isEarly(update))
                .toList();
    }

    private static List<Entry> lateDeletes(Changes changes, UniqueOrder unique) {
        if (unique.earlyDeletes().isEmpty()) return changes.deletes();
        return changes.deletes().stream()
                .filter(entry -> !unique.earlyDeletes().contains(entry))
                .toList();
    }

    private void planUpdates(List<Update> updates, UniqueOrder unique, InsertPlanner inserts, List<Step> steps) {
        var batches = new Batches<UpdateBatch>();
        UpdateBatch last = null;
        for (var update : updates) {
            int level = unique.level(update);
            if (last == null || !last.takes(update, level)) last = UpdateBatch.of(update, level);
            batches.add(last, update.entry());
        }
        batches.all().stream()
                .sorted(Comparator.<Map.Entry<UpdateBatch, List<Entry>>>comparingInt(batch -> position(batch.getKey()))
                        .thenComparingInt(batch -> batch.getKey().level))
                .forEach(batch -> steps.add(update(batch.getKey().shape, batch.getValue(), inserts)));
    }

    private static Step update(WriteShape.Update shape, List<Entry> entries, InsertPlanner inserts) {
        return new Step.Update(shape, entries, inserts.toNew(shape.properties(), entries));
    }

    /** @param level see {@link UniqueOrder#level} */
    private record UpdateBatch(WriteShape.Update shape, int level) {

        static UpdateBatch of(Update update, int level) {
            var meta = update.entry().meta();
            return new UpdateBatch(new WriteShape.Update(meta, update.properties(), meta.version()), level);
        }

        /** Which properties change is found out by their list, which {@link ChangeDetector} gives to all of a kind. */
        boolean takes(Update update, int level) {
            return shape.properties() == update.properties()
                    && shape.entity() == update.entry().meta()
                    && this.level == level;
        }
    }

    private int position(UpdateBatch batch) {
        return order.position(batch.shape.entity());
    }

    /** Links that go before links that come: a link that moved is never there twice. */
    private static void planLinks(List<Relink> relinks, List<Step> steps) {
        Map<ToMany, List<Relink>> byRelation = new LinkedHashMap<>();
        for (var relink : relinks)
            byRelation
                    .computeIfAbsent(relink.relation(), key -> new ArrayList<>())
                    .add(relink);
        byRelation.forEach((relation, group) -> {
            var gone = new Pairs();
            var come = new Pairs();
            for (var relink : group) {
                relink.removed().forEach(target -> gone.add(relink.owner(), target));
                relink.added().forEach(target -> come.add(relink.owner(), target));
            }
            gone.addTo(steps, new WriteShape.Unlink(relation));
            come.addTo(steps, new WriteShape.Link(relation));
        });
    }

    /** Owners and targets of links by position. */
    private static final class Pairs {
        private final List<Entry> owners = new ArrayList<>();
        private final List<Entry> targets = new ArrayList<>();

        void add(Entry owner, Entry target) {
            owners.add(owner);
            targets.add(target);
        }

        void addTo(List<Step> steps, WriteShape shape) {
            if (!owners.isEmpty()) steps.add(new Step.Links(shape, owners, targets));
        }
    }
}
