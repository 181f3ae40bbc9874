package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.UndoLog;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.relation.Many;
import dev.entia.relation.RelationAccess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a flush is about: entities to insert, to delete and perhaps to update, and collections whose members changed. */
final class WorkSet {

    private final UndoLog undo;
    private final List<Entry> inserts = new ArrayList<>();
    private final List<Entry> dirty = new ArrayList<>();
    /** What {@link #dirty} has; null: nothing has been looked for in it yet. */
    private @Nullable Set<Entry> dirtySet;

    private final Set<Entry> redirected = new LinkedHashSet<>();
    private final List<Entry> deletes = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Touched> touched = new ArrayList<>();
    /** The collections of {@link #touched}. */
    private final Set<Many<?>> touchedMembers = Collections.newSetFromMap(new IdentityHashMap<>(4));

    private boolean isSettled;

    WorkSet(UndoLog undo) {
        this.undo = undo;
    }

    /** A collection that has gained or lost members. */
    record Touched(Entry owner, ToMany relation, Many<?> members) {}

    /** A required reference to a row that is to be deleted. */
    record Need(Entry owner, ToOne relation, Entry removed) {}

    /** Entities without a row, each once, in order of discovery: all that are queued. */
    List<Entry> inserts() {
        return inserts;
    }

    /** Managed entities that differ from their snapshot, each once, in order of discovery. */
    List<Entry> dirty() {
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

    /** A reference of a managed entity has been pointed elsewhere. */
    void redirect(Entry entry) {
        if (dirtySet == null) dirtySet = new HashSet<>(dirty);
        if (dirtySet.add(entry)) dirty.add(entry);
        redirected.add(entry);
    }

    /** A collection has gained or lost members, or is about to; nothing happens if that was said before. */
    void touch(Entry owner, ToMany relation, Many<?> members) {
        if (!touchedMembers.add(members)) return;
        save(members);
        touched.add(new Touched(owner, relation, members));
    }

    /** Sees to it that the present state of a collection that was not touched can be restored. */
    void saveUntouched(Many<?> members) {
        if (touchedMembers.isEmpty() || !touchedMembers.contains(members)) save(members);
    }

    /** What the application adds and removes after the flush is its own, and stays when the flush is taken back. */
    private void save(Many<?> members) {
        var state = RelationAccess.save(members);
        undo.add(() -> {
            if (isSettled) RelationAccess.rebase(members, state);
            else RelationAccess.reset(members, state);
        });
    }

    /** The collections' queued changes have been written. */
    void settle() {
        isSettled = true;
        touched.forEach(each -> RelationAccess.settle(each.members()));
    }

    Collection<Touched> touchedSoFar() {
        return List.copyOf(touched);
    }
}
