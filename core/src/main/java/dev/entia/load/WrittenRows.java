package dev.entia.load;

import dev.entia.access.Snapshot;
import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.context.UndoLog;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToOne;
import dev.entia.precision.StoredPrecision;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.relation.RelationAccess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which objects become the entities of rows that were just written, and how what reading does to objects is taken back.
 * Serves one read.
 */
final class WrittenRows {

    private final PersistenceContext context;
    private final List<Property> by;
    private final UndoLog undo;
    private final Map<List<Object>, Object> given = new HashMap<>();
    private final @Nullable Object only;

    /** @param given by the {@link #comparable} values that their rows are found by */
    WrittenRows(PersistenceContext context, List<Property> by, Map<List<Object>, Object> given, UndoLog undo) {
        this.context = context;
        this.by = by;
        this.undo = undo;
        this.given.putAll(given);
        // What the store takes for the same may differ here: a single row needs no comparison.
        this.only = given.size() == 1 ? given.values().iterator().next() : null;
    }

    /** What a row is found by, as {@link #comparable} values. */
    List<Object> values(Snapshot state) {
        return comparable(by.stream().map(property -> stored(property, state)).toList());
    }

    /** Stored values in such a form that those are equal that a store takes for equal. */
    static List<Object> comparable(List<Object> values) {
        return values.stream().map(StoredPrecision::comparable).toList();
    }

    private static Object stored(Property property, Snapshot state) {
        var value = Objects.requireNonNull(state.value(property.index()));
        return property instanceof ToOne toOne
                ? toOne.target().key().type().toStored(((Ref<?>) value).id())
                : ((Scalar) property).type().toStored(value);
    }

    /** The object for a row that none stands for yet. */
    Object entity(Entry entry, Snapshot state) {
        context.keep(entry, undo);
        context.unloadOnUndo(entry, undo);
        var meta = entry.meta();
        var entity = only != null ? only : given.get(values(state));
        if (entity == null || differsInFinalField(meta, entity, state))
            return meta.access().instantiate(state);
        var before = meta.access().capture(entity);
        undo.add(() -> takeBack(entry, entity, before));
        for (var relation : meta.toManys()) {
            var members = (Many<?>) Objects.requireNonNull(meta.access().get(entity, relation.index()));
            var saved = RelationAccess.save(members);
            undo.add(() -> RelationAccess.rebase(members, saved));
        }
        return entity;
    }

    private static boolean differsInFinalField(EntityMeta<Object> meta, Object entity, Snapshot state) {
        for (var property : meta.stored()) {
            if (!(property instanceof Scalar scalar) || !scalar.isFinal()) continue;
            var has = meta.access().get(entity, scalar.index());
            var is = state.value(scalar.index());
            if (!scalar.type().sameStored(stored(scalar, has), stored(scalar, is))) return true;
        }
        return false;
    }

    private static @Nullable Object stored(Scalar property, @Nullable Object value) {
        return value == null ? null : property.type().toStored(value);
    }

    /**
     * An object stands for the row.
     *
     * @param merge gives it the row's values
     */
    void keep(Entry entry, Runnable merge) {
        context.keep(entry, undo);
        var access = entry.meta().access();
        var entity = entry.requiredEntity();
        var before = access.capture(entity);
        var snapshot = entry.requiredSnapshot();
        var group = Objects.requireNonNull(entry.group());
        merge.run();
        var after = access.capture(entity);
        undo.add(() -> {
            access.merge(entity, after, before);
            entry.manage(entity, snapshot, group);
        });
    }

    /** What the application has set since the row was read is its own. */
    private static void takeBack(Entry entry, Object entity, Snapshot before) {
        var access = entry.meta().access();
        var read = entry.snapshot();
        if (read == null) access.restore(entity, before);
        else access.merge(entity, read, before);
    }
}
