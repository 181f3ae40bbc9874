package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.UndoLog;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.relation.Many;
import dev.entia.relation.RelationAccess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a flush is about: entities to insert, to delete and perhaps to update, and collections whose members changed. */
final class WorkSet {

    private final UndoLog undo;
    private final Set<Entry> inserts = new LinkedHashSet<>();
    private final Set<Entry> dirty = new LinkedHashSet<>();
    private final Set<Entry> redirected = new LinkedHashSet<>();
    private final List<Entry> deletes = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Touched> touched = new ArrayList<>();
    private final IdentityHashMap<Many<?>, Many<?>> saved = new IdentityHashMap<>();

    WorkSet(UndoLog undo) {
        this.undo = undo;
    }

    /** A collection that has gained or lost members. */
    record Touched(Entry owner, ToMany relation, Many<?> members) {}

    /** A required reference to a row that is to be deleted. */
    record Need(Entry owner, ToOne relation, Entry removed) {}

    /** Entities without a row, in order of discovery. */
    Set<Entry> inserts() {
        return inserts;
    }

    /** Managed entities that differ from their snapshot, in order of discovery. */
    Set<Entry> dirty() {
        return dirty;
    }

    /** Those of them whose references may differ, in order of discovery. */
    Set<Entry> redirected() {
        return redirected;
    }

    /** Rows to delete, each once, in order of removal. */
    List<Entry> deletes() {
        return deletes;
    }

    /** References that must be pointed elsewhere by a collection, or the flush is refused. */
    List<Need> needs() {
        return needs;
    }

    /** In order of discovery; grows while links are propagated. */
    List<Touched> touched() {
        return touched;
    }

    UndoLog undo() {
        return undo;
    }

    void touch(Entry owner, ToMany relation, Many<?> members) {
        if (save(members)) touched.add(new Touched(owner, relation, members));
    }

    /**
     * Sees to it that the collection's present state can be restored.
     *
     * @return false if that has been done before
     */
    boolean save(Many<?> members) {
        if (saved.put(members, members) != null) return false;
        var state = RelationAccess.save(members);
        undo.add(() -> RelationAccess.reset(members, state));
        return true;
    }

    /** The collections' queued changes have been written. */
    void settle() {
        touched.forEach(each -> RelationAccess.settle(each.members()));
    }

    Collection<Touched> touchedSoFar() {
        return List.copyOf(touched);
    }
}
