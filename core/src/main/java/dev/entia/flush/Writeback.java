package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.context.RelationLoaders;
import dev.entia.context.ResultGroup;
import dev.entia.driver.WriteResult;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.ToOne;
import dev.entia.query.PropertyPath;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.relation.RelationAccess;
import dev.entia.relation.RelationLoader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings what the database has made of a step onto entities, snapshots, references and the identity map: in such a way
 * that the undo log can take it back. Serves one flush.
 */
final class Writeback {

    private final PersistenceContext context;
    private final RelationLoaders loaders;
    private final WorkSet work;
    private final List<UntiedRef> untied = new ArrayList<>();

    Writeback(PersistenceContext context, RelationLoaders loaders, WorkSet work) {
        this.context = context;
        this.loaders = loaders;
        this.work = work;
    }

    void inserted(Step.Insert step, WriteResult result) {
        var meta = step.entries().get(0).meta();
        var group = new ResultGroup(PropertyPath.root(meta.type()));
        var siblings = new Siblings(meta, group);
        takeReturned(step, result);
        var rows = context.inserted(step.entries(), Writeback::requiredKey, work.undo());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var entity = step.entries().get(i).requiredEntity();
            siblings.tie(row, entity);
            row.manage(entity, meta.access().capture(entity), group);
            group.add(row);
        }
    }

    void updated(Step.Update step, WriteResult result) {
        if (result.affected() != step.rows()) {
            throw FlushErrors.stale(step.shape().entity(), step.entries(), result.affected());
        }
    }

    void deleted(Step.Delete step) {
        context.deleted(step.entries(), work.undo());
    }

    /** Everything has been written: what the entities say is what the database holds. */
    void settle() {
        untied.forEach(each -> each.tie(this));
        tieDirty();
        renew(List.copyOf(work.dirty()));
        work.settle();
    }

    private void tieDirty() {
        Siblings siblings = null;
        for (var entry : work.dirty()) {
            var group = Objects.requireNonNull(entry.group());
            if (siblings == null || siblings.meta != entry.meta() || siblings.group != group) {
                siblings = new Siblings(entry.meta(), group);
            }
            for (var relation : entry.meta().toOnes()) siblings.tie(relation, entry.requiredEntity());
        }
    }

    private void renew(List<Entry> rows) {
        var before = rows.stream().map(Entry::requiredSnapshot).toList();
        work.undo().add(() -> {
            for (int i = 0; i < before.size(); i++) rows.get(i).renew(before.get(i));
        });
        for (var row : rows) row.renew(row.meta().access().capture(row.requiredEntity()));
    }

    private void takeReturned(Step.Insert step, WriteResult result) {
        var returned = step.shape().returned();
        for (int i = 0; i < returned.size(); i++) {
            var type = returned.get(i).type();
            var stored = result.returned().get(i);
            var values = new @Nullable Object[step.rows()];
            for (int row = 0; row < values.length; row++) {
                var value = stored[row];
                if (value != null) values[row] = type.fromStored(value);
            }
            work.undo().write(step.entries(), returned.get(i), values);
        }
    }

    private static Serializable requiredKey(Entry entry) {
        var key = entry.meta().keyOf(entry.requiredEntity());
        if (key == null) throw FlushErrors.keyMissing(entry);
        return key;
    }

    /** A reference whose target had no row yet when its owner was inserted. */
    private record UntiedRef(Ref<?> ref, RelationLoader loader) {
        void tie(Writeback writeback) {
            writeback.tie(ref, loader);
        }
    }

    /** Ties a reference that the application made to the row that it means; false if there is none yet. */
    private boolean tie(Ref<?> ref, RelationLoader loader) {
        var row = context.reference(ref);
        if (row == null || row.key() == null) return false;
        var before = RelationAccess.target(ref);
        var loaderBefore = RelationAccess.loader(ref);
        RelationAccess.attach(ref, row, loader);
        work.undo().add(() -> RelationAccess.detach(ref, before, loaderBefore));
        return true;
    }

    /** Ties the references and collections of entities that belong together to their rows. */
    private final class Siblings {

        private final EntityMeta<Object> meta;
        private final ResultGroup group;
        private final @Nullable RelationLoader[] byProperty;

        Siblings(EntityMeta<Object> meta, ResultGroup group) {
            this.meta = meta;
            this.group = group;
            this.byProperty = new RelationLoader[meta.properties().size()];
        }

        void tie(Entry row, Object entity) {
            for (var relation : meta.toOnes()) tie(relation, entity);
            for (var relation : meta.toManys()) {
                var members = (Many<?>) meta.access().get(entity, relation.index());
                if (members == null) throw FlushErrors.nullCollection(row, relation);
                work.saveUntouched(members);
                RelationAccess.attachLoaded(members, loader(relation), entity);
            }
        }

        void tie(ToOne relation, Object entity) {
            var ref = (Ref<?>) meta.access().get(entity, relation.index());
            if (ref == null) return;
            if (RelationAccess.target(ref) instanceof Entry row) {
                if (context.holds(row) || relation.isFinal()) return;
                // Another context's, or from before a clear: others may hold it, and it stays theirs.
                ref = RelationAccess.plain(ref);
                work.undo().write(meta, entity, relation, ref);
            }
            if (!Writeback.this.tie(ref, loader(relation))) untied.add(new UntiedRef(ref, loader(relation)));
        }

        private RelationLoader loader(Property relation) {
            var loader = byProperty[relation.index()];
            if (loader == null) {
                loader = loaders.loader(group, relation);
                byProperty[relation.index()] = loader;
            }
            return loader;
        }
    }
}
