package dev.entia.flush;

import static dev.entia.annotation.Cascade.PERSIST;
import static dev.entia.annotation.Cascade.REMOVE;

import dev.entia.annotation.ReferentialAction;
import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.context.UndoLog;
import dev.entia.flush.WorkSet.Need;
import dev.entia.meta.Property;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.relation.RelationAccess;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * From what was asked to be persisted and removed, along the relations that cascade, to everything that a flush is
 * about. Only what can lead to something new is followed: changed references, collections with changed members, and all
 * relations of new entities.
 */
final class Cascade {

    private final PersistenceContext context;
    private final UndoLog undo;
    private final WorkSet work;
    private final BitSet changes = new BitSet();

    private Cascade(PersistenceContext context, UndoLog undo) {
        this.context = context;
        this.undo = undo;
        this.work = new WorkSet(undo);
    }

    /** Everything that a flush of this context is about. Entities that are found new are queued. */
    static WorkSet expand(PersistenceContext context, UndoLog undo) {
        context.keepOrder(undo);
        var cascade = new Cascade(context, undo);
        cascade.expandRemovals();
        cascade.work.inserts().addAll(context.queued());
        context.forEachManaged(cascade::visitManaged);
        cascade.visitAllNew();
        return cascade.work;
    }

    // What is removed

    private void expandRemovals() {
        Deque<Entry> unexpanded = new ArrayDeque<>();
        for (var entry : context.removed()) expandRemoval(entry, unexpanded);
        while (!unexpanded.isEmpty()) expandRemoval(unexpanded.remove(), unexpanded);
    }

    private void expandRemoval(Entry entry, Deque<Entry> unexpanded) {
        work.deletes().add(entry);
        var entity = entry.entity();
        if (entity == null) return;
        for (var relation : entry.meta().toOnes()) {
            if (!relation.cascades(REMOVE)) continue;
            var ref = (Ref<?>) entry.meta().access().get(entity, relation.index());
            if (ref != null) ref.peek().ifPresent(target -> removeToo(target, unexpanded));
        }
        for (var relation : entry.meta().toManys()) {
            if (!relation.cascades(REMOVE)) continue;
            var members = (Many<?>) entry.meta().access().get(entity, relation.index());
            if (members != null && members.isLoaded()) members.forEach(member -> removeToo(member, unexpanded));
        }
    }

    private void removeToo(Object entity, Deque<Entry> unexpanded) {
        var entry = context.entryOf(entity);
        if (entry == null || entry.isRemoved()) return;
        boolean wasNew = entry.isNew();
        context.remove(entry, undo);
        if (!wasNew) unexpanded.add(entry);
    }

    // What is managed

    private void visitManaged(Entry entry) {
        if (entry.isRemoved()) return;
        KeyTexts.check(entry);
        var access = entry.meta().access();
        var entity = entry.requiredEntity();
        if (!work.deletes().isEmpty()) leaveRemoved(entry, entity);
        if (access.isDirty(entity, entry.requiredSnapshot())) {
            work.dirty().add(entry);
            changes.clear();
            access.changes(entity, entry.requiredSnapshot(), changes);
            for (var relation : entry.meta().toOnes()) {
                if (!changes.get(relation.index())) continue;
                work.redirected().add(entry);
                reach(entry, relation, (Ref<?>) access.get(entity, relation.index()));
            }
        }
        var collections = entry.meta().toManys();
        for (int i = 0; i < collections.size(); i++) visitCollection(entry, entity, collections.get(i));
    }

    private void visitCollection(Entry owner, Object entity, ToMany relation) {
        var members = (Many<?>) owner.meta().access().get(entity, relation.index());
        if (members == null || RelationAccess.owner(members) != entity) {
            throw FlushErrors.collectionReplaced(owner, relation);
        }
        followMembers(owner, relation, members);
    }

    private void followMembers(Entry owner, ToMany relation, Many<?> members) {
        var added = RelationAccess.added(members);
        if (added.isEmpty()
                && RelationAccess.removed(members).isEmpty()
                && RelationAccess.staying(members).isEmpty()) return;
        work.touch(owner, relation, members);
        for (var member : added) reach(owner, relation, member);
    }

    /** References to rows that are being deleted become empty where they may. */
    private void leaveRemoved(Entry entry, Object entity) {
        for (var relation : entry.meta().toOnes()) {
            var ref = (Ref<?>) entry.meta().access().get(entity, relation.index());
            var target = ref == null ? null : context.rowOf(ref);
            if (target == null || !target.isRemoved()) continue;
            if (relation.isOwner() && relation.onDelete() == ReferentialAction.CASCADE) continue;
            if (relation.isNullable()) undo.write(entry.meta(), entity, relation, null);
            else work.needs().add(new Need(entry, relation, target));
        }
        for (var relation : entry.meta().toManys()) {
            var members = (Many<?>) entry.meta().access().get(entity, relation.index());
            if (members != null && members.isLoaded()) dropRemoved(entry, relation, members);
        }
    }

    private void dropRemoved(Entry owner, ToMany relation, Many<?> members) {
        boolean anyRemoved = members.stream().anyMatch(this::isRemoved);
        if (!anyRemoved) return;
        work.touch(owner, relation, members);
        members.removeIf(this::isRemoved);
    }

    private boolean isRemoved(Object entity) {
        var entry = context.entryOf(entity);
        return entry != null && entry.isRemoved();
    }

    // What is new

    /** Also those that are found meanwhile. */
    private void visitAllNew() {
        var inserts = work.inserts();
        for (int i = 0; i < inserts.size(); i++) visitNew(inserts.get(i));
    }

    private void visitNew(Entry entry) {
        var access = entry.meta().access();
        var entity = entry.requiredEntity();
        for (var relation : entry.meta().toOnes()) {
            reach(entry, relation, (Ref<?>) access.get(entity, relation.index()));
        }
        for (var relation : entry.meta().toManys()) {
            var members = (Many<?>) access.get(entity, relation.index());
            if (members == null) throw FlushErrors.nullCollection(entry, relation);
            if (members.isLoaded() && RelationAccess.loader(members) != null) forgetRow(entry, relation, members);
            followMembers(entry, relation, members);
        }
    }

    /** An entity that had a row before is new now: that row is gone, or another context's. */
    private void forgetRow(Entry owner, ToMany relation, Many<?> members) {
        work.touch(owner, relation, members);
        RelationAccess.detach(members);
    }

    private void reach(Entry owner, ToOne relation, @Nullable Ref<?> ref) {
        if (ref == null) return;
        var entity = ref.peek();
        var type = RelationAccess.type(ref);
        if (type != relation.target().type()) throw FlushErrors.wrongTarget(owner, relation, type);
        if (entity.isPresent()) {
            reach(owner, relation, entity.get());
            return;
        }
        var target = context.rowOf(ref);
        if (target != null && target.isRemoved()) throw FlushErrors.refersToRemoved(owner, relation, target);
    }

    private void reach(Entry owner, Property relation, Object target) {
        var entry = context.entryOf(target);
        if (entry == null) {
            var meta = context.metaOf(target);
            if (!cascades(relation)) throw FlushErrors.notCascaded(relation, meta);
            // A key that the database gives is there only after an insert: the entity is somebody else's.
            var key = meta.keyOf(target);
            if (key != null && meta.key().isIdentity()) throw FlushErrors.notManaged(relation, meta, key);
            work.inserts().add(context.queue(target, undo));
        } else if (entry.isRemoved()) {
            throw FlushErrors.refersToRemoved(owner, relation, entry);
        }
    }

    private static boolean cascades(Property relation) {
        return relation instanceof ToOne toOne
                ? toOne.cascades(PERSIST)
                : relation instanceof ToMany toMany && toMany.cascades(PERSIST);
    }
}
