package dev.entia.load;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.context.RelationLoaders;
import dev.entia.context.ResultGroup;
import dev.entia.error.NotLoadedException;
import dev.entia.meta.Property;
import dev.entia.meta.ToOne;
import dev.entia.query.PropertyPath;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.relation.RelationAccess;
import dev.entia.relation.RelationLoader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The loaders of one entity manager: each loads a relation of all entities of one result together. */
final class SiblingLoaders implements RelationLoaders {

    private final PersistenceContext context;
    private @Nullable Populator populator;

    SiblingLoaders(PersistenceContext context) {
        this.context = context;
    }

    /** Called once: the populator reads entities, which need loaders. */
    void loadBy(Populator populator) {
        this.populator = populator;
    }

    @Override
    public RelationLoader loader(ResultGroup group, Property relation) {
        return new SiblingLoader(group, relation, context.generation());
    }

    /** A reference to a row by its key, which loads that row alone. */
    Ref<?> ref(Entry target) {
        return RelationAccess.ref(target, new KeyLoader(target, context.generation()));
    }

    /** Loads a row that no relation has led to. */
    private final class KeyLoader implements RelationLoader {

        private final Entry target;
        private final int generation;

        private KeyLoader(Entry target, int generation) {
            this.target = target;
            this.generation = generation;
        }

        @Override
        public void load(Ref<?> ref) {
            if (generation != context.generation()) throw LoadErrors.forgotten(target);
            populator().load(target.meta(), target, PropertyPath.root(target.type()));
        }

        @Override
        public void load(Many<?> many) {
            throw new IllegalArgumentException("A collection is not loaded by a key.");
        }

        @Override
        public NotLoadedException notLoaded(Ref<?> ref) {
            if (generation != context.generation()) return LoadErrors.forgotten(target);
            return target.isMissing() ? LoadErrors.keyMissing(target) : LoadErrors.keyNotLoaded(target);
        }

        @Override
        public NotLoadedException notLoaded(Many<?> many) {
            throw new IllegalArgumentException("A collection is not loaded by a key.");
        }
    }

    private final class SiblingLoader implements RelationLoader {

        private final ResultGroup group;
        private final Property relation;
        private final int generation;

        private SiblingLoader(ResultGroup group, Property relation, int generation) {
            this.group = group;
            this.relation = relation;
            this.generation = generation;
        }

        @Override
        public void load(Ref<?> ref) {
            checkRemembered();
            loadSiblings();
            if (ref.isLoaded() || !(RelationAccess.target(ref) instanceof Entry target)) return;
            populator().load(((ToOne) relation).target(), target, path());
        }

        @Override
        public void load(Many<?> many) {
            checkRemembered();
            loadSiblings();
            if (many.isLoaded()) return;
            populator().load(relation, List.of(owner(many)), new PopulateTree(), path());
        }

        @Override
        public NotLoadedException notLoaded(Ref<?> ref) {
            if (!(RelationAccess.target(ref) instanceof Entry target)) return LoadErrors.forgotten(relation);
            var owner = onlyOwner(ref);
            if (generation != context.generation()) return LoadErrors.tooLate(group, relation, owner);
            return target.isMissing()
                    ? LoadErrors.missing(relation, owner, target)
                    : LoadErrors.notLoaded(group, relation, owner, target);
        }

        @Override
        public NotLoadedException notLoaded(Many<?> many) {
            if (generation != context.generation()) return LoadErrors.tooLate(group, relation, onlyOwner(many));
            return LoadErrors.collectionNotLoaded(group, relation, owner(many));
        }

        private void loadSiblings() {
            var siblings = group.entries().stream()
                    .filter(entry -> entry.isManaged() && context.holds(entry))
                    .toList();
            populator().load(relation, siblings, new PopulateTree(), path());
        }

        private void checkRemembered() {
            if (generation != context.generation()) throw LoadErrors.forgotten(relation);
        }

        private Entry owner(Many<?> many) {
            var entity = RelationAccess.owner(many);
            var owner = entity == null ? null : context.entryOf(entity);
            if (owner == null) throw LoadErrors.forgotten(relation);
            return owner;
        }

        /** The owner that a reference or collection belongs to, if no sibling shares it. */
        private @Nullable Entry onlyOwner(Object value) {
            Entry owner = null;
            for (var entry : group.entries()) {
                var entity = entry.entity();
                if (entity == null || entry.meta().access().get(entity, relation.index()) != value) continue;
                if (owner != null) return null;
                owner = entry;
            }
            return owner;
        }

        private PropertyPath path() {
            return group.origin().then(relation.name());
        }
    }

    private Populator populator() {
        return Objects.requireNonNull(populator);
    }
}
