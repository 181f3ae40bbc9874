package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.context.UndoLog;
import dev.entia.flush.WorkSet.Need;
import dev.entia.flush.WorkSet.Touched;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.relation.RelationAccess;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes both sides of every changed relation say the same, whichever side the application changed. Collections that are
 * not loaded are left alone: the database will tell them.
 */
final class Propagation {

    private final PersistenceContext context;
    private final WorkSet work;
    private final UndoLog undo;
    private final BitSet changes = new BitSet();

    private Propagation(PersistenceContext context, WorkSet work) {
        this.context = context;
        this.work = work;
        this.undo = work.undo();
    }

    /** Completes the work set: propagated changes are in it. */
    static void apply(PersistenceContext context, WorkSet work) {
        var propagation = new Propagation(context, work);
        var touched = work.touchedSoFar();
        // A member that has moved must have its new place before it is found missing at the old one.
        for (var each : touched) propagation.fromAdded(each);
        for (var each : touched) propagation.fromRemoved(each);
        for (var entry : work.inserts()) propagation.fromReferences(entry, null);
        for (var entry : List.copyOf(work.redirected()))
            propagation.fromReferences(entry, propagation.changesOf(entry));
        // Likewise whom an inverse side referred to; those are among them that were redirected just now.
        for (var entry : List.copyOf(work.redirected())) {
            if (hasInverseOne(entry.meta())) propagation.fromFormer(entry, propagation.changesOf(entry));
        }
        for (var need : work.needs()) propagation.checkMoved(need);
    }

    private static boolean hasInverseOne(EntityMeta<?> meta) {
        for (var relation : meta.toOnes()) if (!relation.isOwner()) return true;
        return false;
    }

    /** The same object each time. */
    private BitSet changesOf(Entry entry) {
        changes.clear();
        entry.meta().access().changes(entry.requiredEntity(), entry.requiredSnapshot(), changes);
        return changes;
    }

    // From the to-many side

    private void fromAdded(Touched touched) {
        var relation = touched.relation();
        for (var member : List.copyOf(RelationAccess.added(touched.members()))) {
            if (relation.isManyToMany()) join(entry(member), relation.inverse().orElse(null), touched.owner());
            else pointAt(entry(member), relation.mappedByOne(), touched.owner().requiredEntity());
        }
    }

    private void fromRemoved(Touched touched) {
        var relation = touched.relation();
        for (var member : List.copyOf(RelationAccess.removed(touched.members()))) {
            var entry = context.entryOf(member);
            if (entry == null || entry.isRemoved()) continue;
            if (relation.isManyToMany()) leave(entry, relation.inverse().orElse(null), touched.owner());
            else release(touched, entry);
        }
    }

    private void checkMoved(Need need) {
        if (targetOf(need.owner(), need.relation()) != need.removed().entity()) return;
        throw FlushErrors.requiredRefersToRemoved(need.owner(), need.relation(), need.removed());
    }

    /** A member that left a one-to-many refers to nobody, unless it has been pointed elsewhere. */
    private void release(Touched touched, Entry member) {
        var relation = touched.relation().mappedByOne();
        if (targetOf(member, relation) != touched.owner().requiredEntity()) return;
        if (!relation.isNullable()) throw FlushErrors.orphan(touched.owner(), touched.relation(), member, relation);
        pointAt(member, relation, null);
    }

    /** The other side of a many-to-many gains a member; the owning side does so even if it is not loaded. */
    private void join(Entry owner, @Nullable ToMany relation, Entry member) {
        if (relation == null) return;
        var members = collection(owner, relation);
        if (!members.isLoaded() && !relation.isOwner()) return;
        if (members.isLoaded() && members.contains(member.requiredEntity())) return;
        work.touch(owner, relation, members);
        add(members, member.requiredEntity());
    }

    private void leave(Entry owner, @Nullable ToMany relation, Entry member) {
        if (relation == null) return;
        var members = collection(owner, relation);
        if (!members.isLoaded() && !relation.isOwner()) return;
        if (members.isLoaded() && !members.contains(member.requiredEntity())) return;
        work.touch(owner, relation, members);
        members.remove(member.requiredEntity());
    }

    // From the to-one side

    /** @param changes the changed properties; null for a new entity: all */
    private void fromReferences(Entry entry, @Nullable BitSet changes) {
        for (var relation : entry.meta().toOnes()) {
            if (changes != null && !changes.get(relation.index())) continue;
            var before =
                    changes == null ? null : (Ref<?>) entry.requiredSnapshot().value(relation.index());
            var target = targetOf(entry, relation);
            if (relation.isOwner()) relation.inverse().ifPresent(inverse -> follow(entry, inverse, before, target));
            else fromInverse(entry, relation, target);
        }
    }

    /** The target's side of a changed owning reference. */
    private void follow(Entry entry, Property inverse, @Nullable Ref<?> before, @Nullable Object target) {
        var left = before == null || !before.isLoaded() ? null : (Object) before.get();
        if (inverse instanceof ToMany collection) {
            if (left != null && left != target) leaveLoaded(left, collection, entry.requiredEntity());
            if (target != null) joinLoaded(target, collection, entry.requiredEntity());
        } else if (inverse instanceof ToOne reference) {
            if (left != null && left != target) clear(left, reference, entry.requiredEntity());
            if (target != null) write(entry(target), reference, entry.requiredEntity());
        }
    }

    /** The owning side of a changed inverse reference. */
    private void fromInverse(Entry entry, ToOne relation, @Nullable Object target) {
        var ref = (Ref<?>) entry.meta().access().get(entry.requiredEntity(), relation.index());
        if (ref != null && target == null) throw FlushErrors.unloadedTarget(entry, relation, ref);
        if (target != null) pointAt(entry(target), relation.mappedBy().orElseThrow(), entry.requiredEntity());
    }

    /** Whom changed inverse references led to refers to nobody, unless it has been pointed elsewhere. */
    private void fromFormer(Entry entry, BitSet changes) {
        for (var relation : entry.meta().toOnes()) {
            if (relation.isOwner() || !changes.get(relation.index())) continue;
            var before = (Ref<?>) entry.requiredSnapshot().value(relation.index());
            if (before != null) leaveFormer(entry, relation, before, targetOf(entry, relation));
        }
    }

    private void leaveFormer(Entry entry, ToOne relation, Ref<?> before, @Nullable Object target) {
        var owning = relation.mappedBy().orElseThrow();
        var left = context.rowOf(before);
        if (left == null || left.isRemoved() || left.isMissing()) return;
        if (left.entity() == null) throw FlushErrors.unloadedInverse(entry, relation, before);
        if (left.entity() == target) return;
        if (targetOf(left, owning) != entry.requiredEntity()) return;
        if (!owning.isNullable()) throw FlushErrors.orphan(entry, relation, left, owning);
        pointAt(left, owning, null);
    }

    /** Makes an owning reference point at an entity, and tells the side that it pointed at before. */
    private void pointAt(Entry entry, ToOne relation, @Nullable Object target) {
        var before = targetOf(entry, relation);
        if (before == target) return;
        write(entry, relation, target);
        if (before != null && relation.inverse().orElse(null) instanceof ToMany collection) {
            leaveLoaded(before, collection, entry.requiredEntity());
        } else if (before != null && relation.inverse().orElse(null) instanceof ToOne reference) {
            clear(before, reference, entry.requiredEntity());
        }
        if (target != null && relation.inverse().orElse(null) instanceof ToOne reference) {
            write(entry(target), reference, entry.requiredEntity());
        }
    }

    private void joinLoaded(Object owner, ToMany relation, Object member) {
        var entry = context.entryOf(owner);
        if (entry == null || entry.isRemoved()) return;
        var members = collection(entry, relation);
        if (!members.isLoaded() || members.contains(member)) return;
        work.touch(entry, relation, members);
        add(members, member);
    }

    private void leaveLoaded(Object owner, ToMany relation, Object member) {
        var entry = context.entryOf(owner);
        if (entry == null) return;
        var members = collection(entry, relation);
        if (!members.isLoaded() || !members.contains(member)) return;
        work.touch(entry, relation, members);
        members.remove(member);
    }

    private void clear(Object holder, ToOne reference, Object pointedAt) {
        var entry = context.entryOf(holder);
        if (entry != null && targetOf(entry, reference) == pointedAt) write(entry, reference, null);
    }

    private void write(Entry entry, ToOne relation, @Nullable Object target) {
        if (targetOf(entry, relation) == target && target != null) return;
        undo.write(entry.meta(), entry.requiredEntity(), relation, Ref.of(target));
        if (!entry.isManaged() || entry.isRemoved()) return;
        work.redirect(entry);
    }

    // What is there

    /** The entity that a reference points at, if it is in memory. */
    private @Nullable Object targetOf(Entry entry, ToOne relation) {
        var ref = (Ref<?>) entry.meta().access().get(entry.requiredEntity(), relation.index());
        if (ref == null) return null;
        if (ref.isLoaded()) return ref.get();
        var row = context.rowOf(ref);
        return row == null ? null : row.entity();
    }

    private static Many<?> collection(Entry owner, ToMany relation) {
        var members = (Many<?>) owner.meta().access().get(owner.requiredEntity(), relation.index());
        if (members == null) throw FlushErrors.nullCollection(owner, relation);
        return members;
    }

    private Entry entry(Object entity) {
        var entry = context.entryOf(entity);
        if (entry == null) throw new IllegalStateException(entity.getClass() + " was not reached by the cascade");
        return entry;
    }

    @SuppressWarnings("unchecked")
    private static void add(Many<?> members, Object member) {
        ((Many<Object>) members).add(member);
    }
}
