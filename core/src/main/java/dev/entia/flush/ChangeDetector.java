package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.IdentityErrors;
import dev.entia.context.PersistenceContext;
import dev.entia.driver.Capability;
import dev.entia.flush.Changes.Relink;
import dev.entia.flush.Changes.Update;
import dev.entia.flush.WorkSet.Touched;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.relation.Many;
import dev.entia.relation.RelationAccess;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the work set with what the database is known to hold. */
final class ChangeDetector {

    private final PersistenceContext context;
    private final boolean haveLinksAnOrder;

    ChangeDetector(PersistenceContext context, Set<Capability> capabilities) {
        this.context = context;
        this.haveLinksAnOrder = capabilities.contains(Capability.LINKS_INLINE);
    }

    /** What must be written: only properties and links that differ. */
    Changes changes(WorkSet work) {
        var keys = new NewKeys();
        for (var entry : work.inserts()) checkAlone(entry, keys);
        var updates = new ArrayList<Update>();
        var changed = new ChangedProperties();
        for (var entry : work.dirty()) {
            var properties = changed.of(entry);
            if (!properties.isEmpty()) updates.add(new Update(entry, properties));
        }
        var relinks = new ArrayList<Relink>();
        for (var touched : work.touched()) {
            var relink = relink(touched);
            if (relink != null) relinks.add(relink);
        }
        return new Changes(List.copyOf(work.inserts()), updates, relinks, List.copyOf(work.deletes()));
    }

    /** No other entity may stand for the row that an entity is about to be inserted as. */
    private void checkAlone(Entry inserted, NewKeys keys) {
        var key = inserted.meta().keyOf(inserted.requiredEntity());
        if (key == null) return;
        if (!keys.add(inserted.meta(), key)) throw FlushErrors.sameKey(inserted, key);
        var known = context.find(inserted.meta(), key);
        if (known != null && known.isManaged() && !known.isRemoved()) throw IdentityErrors.twoObjects(known);
    }

    /** Keys of rows to be inserted, by entity. Neighbours are mostly of the same one. */
    private static final class NewKeys {

        private final Map<EntityMeta<?>, Set<Serializable>> byEntity = new HashMap<>();
        private @Nullable EntityMeta<?> last;
        private Set<Serializable> ofLast = Set.of();

        /** False if there is such a key already. */
        boolean add(EntityMeta<?> meta, Serializable key) {
            if (meta != last) {
                last = meta;
                ofLast = byEntity.computeIfAbsent(meta, entity -> new HashSet<>());
            }
            return ofLast.add(key);
        }
    }

    /** Which properties of an entity differ from its snapshot. Neighbours that differ in the same are given the same list. */
    private static final class ChangedProperties {

        private final BitSet changes = new BitSet();
        private final BitSet before = new BitSet();
        private @Nullable EntityMeta<?> meta;
        private List<Property> properties = List.of();

        List<Property> of(Entry entry) {
            changes.clear();
            entry.meta().access().changes(entry.requiredEntity(), entry.requiredSnapshot(), changes);
            if (changes.get(entry.meta().key().index())) throw FlushErrors.keyChanged(entry);
            if (entry.meta() != meta || !changes.equals(before)) take(entry.meta());
            return properties;
        }

        private void take(EntityMeta<?> changed) {
            meta = changed;
            before.clear();
            before.or(changes);
            // A copy that a shape takes as it is.
            properties = List.copyOf(changed.stored().stream()
                    .filter(property -> changes.get(property.index()))
                    .toList());
        }
    }

    private @Nullable Relink relink(Touched touched) {
        var relation = touched.relation();
        if (!relation.isOwner() || touched.owner().isRemoved()) return null;
        var members = touched.members();
        var added = entries(RelationAccess.added(members));
        var removed = entries(RelationAccess.removed(members));
        // A collection that is not loaded takes anything out; a new row has no link that could go.
        removed.removeIf(Entry::isNew);
        var staying = haveLinksAnOrder ? RelationAccess.staying(members) : List.of();
        int settled = settled(staying, members);
        if (settled < staying.size()) {
            removed.addAll(entries(staying.subList(settled, staying.size())));
            added = entries(members.stream().skip(settled).toList());
        }
        return added.isEmpty() && removed.isEmpty() ? null : new Relink(touched.owner(), relation, added, removed);
    }

    /** How many links are at their place already; those behind them come again, in the order of the collection. */
    private static int settled(List<?> staying, Many<?> members) {
        int settled = 0;
        if (staying.isEmpty()) return settled;
        for (var member : members) {
            if (settled == staying.size() || staying.get(settled) != member) break;
            settled++;
        }
        return settled;
    }

    /** Links of rows that are being deleted go with them. */
    private List<Entry> entries(Collection<?> members) {
        var entries = new ArrayList<Entry>();
        for (var member : members) {
            var entry = context.entryOf(member);
            if (entry != null && !entry.isRemoved()) entries.add(entry);
        }
        return entries;
    }
}
