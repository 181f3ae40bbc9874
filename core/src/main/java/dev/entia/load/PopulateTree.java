package dev.entia.load;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.query.Populate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The relations to load along with an entity, and along with their targets; paths with a common beginning are one. */
final class PopulateTree {

    private final Map<Property, PopulateTree> relations = new LinkedHashMap<>();

    PopulateTree() {}

    /**
     * The tree of some paths.
     *
     * @throws dev.entia.error.ValidationException if a path names what is not a relation
     */
    static PopulateTree of(EntityMeta<?> root, Collection<? extends Populate<?>> paths) {
        var tree = new PopulateTree();
        for (var path : paths) {
            var at = tree;
            for (var property : PathWalk.of(root, path.path()).properties()) {
                if (property instanceof Scalar) throw LoadErrors.populatesNoRelation(property, path.path());
                at = at.relations.computeIfAbsent(property, relation -> new PopulateTree());
            }
        }
        return tree;
    }

    /** In order of first mention. */
    Map<Property, PopulateTree> relations() {
        return relations;
    }

    boolean isEmpty() {
        return relations.isEmpty();
    }

    /** What is read along with these entities: they, and all that the relations lead to. */
    Set<EntityMeta<?>> readWith(Set<EntityMeta<?>> entities) {
        if (isEmpty()) return entities;
        var all = new HashSet<>(entities);
        addTargets(all);
        return all;
    }

    private void addTargets(Set<EntityMeta<?>> entities) {
        relations.forEach((relation, tree) -> {
            entities.add(relation instanceof ToOne toOne ? toOne.target() : ((ToMany) relation).target());
            tree.addTargets(entities);
        });
    }
}
