package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.driver.WriteShape;
import dev.entia.flush.Changes.Relink;
import dev.entia.flush.Changes.Update;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.ToMany;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From changes to a plan: groups them by shape and orders the groups. Inserts come first, what is referred to before
 * what refers to it; then updates; then links; deletes come last, in reverse order: a row may still be referred to until
 * its referrer is gone. Touches no connection and no entity. Thread-safe.
 */
final class FlushPlanner {

    private final Metadata metadata;
    private final WriteOrder order;

    FlushPlanner(Metadata metadata) {
        this.metadata = metadata;
        this.order = new WriteOrder(metadata);
    }

    Plan plan(Changes changes) {
        var steps = new ArrayList<Step>();
        var inserts = new InsertPlanner(changes.inserts());
        for (var stage : order.stages()) inserts.plan(stage, steps);
        inserts.planDeferred(steps);
        planUpdates(changes.updates(), inserts, steps);
        planLinks(changes.relinks(), steps);
        new DeletePlanner(changes.deletes()).plan(metadata, order, steps);
        return new Plan(steps);
    }

    private void planUpdates(List<Update> updates, InsertPlanner inserts, List<Step> steps) {
        Map<WriteShape.Update, List<Entry>> byShape = new LinkedHashMap<>();
        for (var update : updates) {
            var shape = new WriteShape.Update(update.entry().meta(), update.properties());
            byShape.computeIfAbsent(shape, key -> new ArrayList<>()).add(update.entry());
        }
        byShape.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> position(group.getKey().entity())))
                .forEach(group -> steps.add(new Step.Update(
                        group.getKey(),
                        group.getValue(),
                        inserts.toNew(group.getKey().properties(), group.getValue()))));
    }

    private int position(EntityMeta<?> entity) {
        return order.position(entity);
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
