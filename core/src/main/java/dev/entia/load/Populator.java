package dev.entia.load;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.query.PropertyPath;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.relation.RelationAccess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Loads relations of entities that are in memory: one read a relation, whatever the number of entities. Populate, the
 * {@code load} of references and that of collections all come here. What is loaded already is not read again.
 */
final class Populator {

    private final PersistenceContext context;
    private final EntityReads reads;

    Populator(PersistenceContext context, EntityReads reads) {
        this.context = context;
        this.reads = reads;
    }

    /**
     * Loads the relations of a tree, level by level.
     *
     * @param owners managed entities of one class
     * @param origin how the owners were reached
     */
    void populate(Collection<Entry> owners, PopulateTree tree, PropertyPath origin) {
        if (owners.isEmpty()) return;
        tree.relations().forEach((relation, deeper) -> {
            var path = origin.then(relation.name());
            load(relation, owners, deeper, path);
            if (!deeper.isEmpty()) populate(targets(relation, owners), deeper, path);
        });
    }

    /** Loads one relation of managed entities of one class, and what can be joined of the relations behind it. */
    void load(Property relation, Collection<Entry> owners, PopulateTree deeper, PropertyPath path) {
        if (relation instanceof ToOne toOne) loadReferences(toOne, owners, deeper, path);
        else if (relation instanceof ToMany toMany) loadCollections(toMany, owners, deeper, path);
    }

    /** Loads a reference's target alone. */
    void load(EntityMeta<?> target, Entry entry, PropertyPath path) {
        load(target, List.of(entry), new PopulateTree(), path);
    }

    private void load(EntityMeta<?> target, Collection<Entry> unloaded, PopulateTree deeper, PropertyPath path) {
        var keys = unloaded.stream().map(Entry::requiredKey).toList();
        reads.byKeys(target, keys, deeper, path);
        var missed = missing(unloaded);
        if (missed.isEmpty()) return;
        reads.byMissedKeys(target, missed.stream().map(Entry::requiredKey).toList(), deeper, path);
        for (var entry : missing(missed)) entry.markMissing();
    }

    private static List<Entry> missing(Collection<Entry> entries) {
        return entries.stream().filter(entry -> entry.entity() == null).toList();
    }

    private void loadReferences(ToOne relation, Collection<Entry> owners, PopulateTree deeper, PropertyPath path) {
        Set<Entry> unloaded = new LinkedHashSet<>();
        for (var owner : owners) {
            var ref = (Ref<?>) owner.meta().access().get(owner.requiredEntity(), relation.index());
            if (ref != null && !ref.isLoaded()) unloaded.add(attached(owner, relation, ref));
        }
        if (!unloaded.isEmpty()) load(relation.target(), unloaded, deeper, path);
    }

    private void loadCollections(ToMany relation, Collection<Entry> owners, PopulateTree deeper, PropertyPath path) {
        var unloaded = new IdentityHashMap<Entry, List<Object>>();
        var ordered = new ArrayList<Entry>();
        for (var owner : owners) {
            if (collection(relation, owner).isLoaded()) continue;
            if (unloaded.put(owner, new ArrayList<>()) == null) ordered.add(owner);
        }
        if (ordered.isEmpty()) return;
        var only = ordered.size() == 1 ? ordered.get(0) : null;
        var strays = new ArrayList<Entry>(0);
        read(relation, ordered, deeper, path, (owner, member) -> {
            var members = unloaded.get(only == null ? owner : only);
            if (members == null) strays.add(member);
            else members.add(member.requiredEntity());
        });
        // For the store one of the owners is theirs, though its key is written otherwise, in capitals, say. Which half
        // has it?
        if (!strays.isEmpty()) {
            int half = ordered.size() / 2;
            loadCollections(relation, ordered.subList(0, half), deeper, path);
            loadCollections(relation, ordered.subList(half, ordered.size()), deeper, path);
            return;
        }
        unloaded.forEach((owner, members) -> RelationAccess.fill(collection(relation, owner), members));
    }

    private void read(
            ToMany relation, List<Entry> owners, PopulateTree deeper, PropertyPath path, EntityReads.MemberSink sink) {
        var keys = owners.stream().map(Entry::requiredKey).toList();
        if (relation.isManyToMany()) reads.byLinks(relation, keys, deeper, path, sink);
        else reads.byOwners(relation.mappedByOne(), keys, deeper, path, sink);
    }

    /** The managed entities that a loaded relation leads to, each once. */
    private Collection<Entry> targets(Property relation, Collection<Entry> owners) {
        Set<Entry> targets = new LinkedHashSet<>();
        for (var owner : owners) {
            var value = owner.meta().access().get(owner.requiredEntity(), relation.index());
            if (value instanceof Ref<?> ref) ref.peek().ifPresent(target -> addManaged(targets, target));
            else if (value instanceof Many<?> many) many.forEach(target -> addManaged(targets, target));
        }
        return targets;
    }

    private void addManaged(Set<Entry> targets, Object entity) {
        var entry = context.entryOf(entity);
        if (entry != null && entry.isManaged()) targets.add(entry);
    }

    /** The row that an unloaded reference means; one that is not of this context is tied to it, or replaced unless its field is final. */
    private Entry attached(Entry owner, ToOne relation, Ref<?> ref) {
        var target = Objects.requireNonNull(context.reference(ref));
        var known = RelationAccess.target(ref);
        if (known == target) return target;
        var loader = reads.loader(owner, relation);
        if (!(known instanceof Entry)) RelationAccess.attach(ref, target, loader);
        else if (!relation.isFinal())
            owner.meta().access().set(owner.requiredEntity(), relation.index(), RelationAccess.ref(target, loader));
        return target;
    }

    private static Many<?> collection(ToMany relation, Entry owner) {
        var many = (Many<?>) owner.meta().access().get(owner.requiredEntity(), relation.index());
        if (many == null) throw LoadErrors.nullCollection(owner, relation);
        return many;
    }
}
