package dev.entia.load;

import dev.entia.driver.Capability;
import dev.entia.driver.FetchNode;
import dev.entia.driver.FetchNode.Content;
import dev.entia.driver.FetchNode.Join;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides which relations come along in the statement that reads an entity: to-one relations where the store can join,
 * to-many relations never, so that no row is read twice. What does not come along is read separately by
 * {@link Populator}. The inverse side of a one-to-one always comes along by its key: only so is an empty one known to be
 * empty. Where it cannot come along it is read after the rows, by {@link InverseKeys}.
 */
final class FetchPlanner {

    private final boolean canJoin;

    FetchPlanner(Set<Capability> capabilities) {
        this.canJoin = capabilities.contains(Capability.JOINED_FETCH);
    }

    FetchNode plan(EntityMeta<?> entity, PopulateTree populate) {
        return new FetchNode(entity, Content.STORED, canJoin ? joins(entity, populate) : List.of());
    }

    /** The inverse sides of one-to-ones that are not among what comes along. */
    List<ToOne> left(EntityMeta<?> entity) {
        if (canJoin) return List.of();
        return entity.toOnes().stream().filter(relation -> !relation.isOwner()).toList();
    }

    private List<Join> joins(EntityMeta<?> entity, PopulateTree populate) {
        var joins = new ArrayList<Join>();
        for (var relation : entity.toOnes()) {
            var deeper = populate.relations().get(relation);
            if (deeper != null) joins.add(new Join(relation, plan(relation.target(), deeper)));
            else if (!relation.isOwner()) joins.add(new Join(relation, keyOf(relation)));
        }
        return joins;
    }

    private static FetchNode keyOf(ToOne relation) {
        return new FetchNode(relation.target(), Content.KEY, List.of());
    }
}
