package dev.entia.load;

import dev.entia.driver.Capability;
import dev.entia.driver.FetchNode;
import dev.entia.driver.FetchNode.Content;
import dev.entia.driver.FetchNode.Join;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.ToOne;
import dev.entia.query.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which relations come along in the statement that reads an entity: to-one relations where the store can join,
 * to-many relations never, so that no row is read twice. What does not come along is read separately by
 * {@link Populator}. The inverse side of a one-to-one always comes along by its key: only so is an empty one known to be
 * empty. Where it cannot come along it is read after the rows, by {@link InverseKeys}. Nothing comes along with rows that
 * are locked: while the store waits for a lock, what it has joined may become another row's, and some stores would lock
 * that as well.
 */
final class FetchPlanner {

    private final boolean canJoin;

    FetchPlanner(Set<Capability> capabilities) {
        this.canJoin = capabilities.contains(Capability.JOINED_FETCH);
    }

    FetchNode plan(EntityMeta<?> entity, PopulateTree populate, @Nullable Lock lock) {
        return lock == null ? plan(entity, populate) : alone(entity);
    }

    FetchNode plan(EntityMeta<?> entity, PopulateTree populate) {
        return canJoin ? new FetchNode(entity, Content.STORED, joins(entity, populate)) : alone(entity);
    }

    private static FetchNode alone(EntityMeta<?> entity) {
        return new FetchNode(entity, Content.STORED, List.of());
    }

    /** The inverse sides of one-to-ones that do not come along. */
    static List<ToOne> left(FetchNode root) {
        List<ToOne> left = List.of();
        for (var relation : root.entity().toOnes()) {
            if (relation.isOwner() || isJoined(root, relation)) continue;
            if (left.isEmpty()) left = new ArrayList<>();
            left.add(relation);
        }
        return left;
    }

    private static boolean isJoined(FetchNode root, ToOne relation) {
        for (var join : root.joins()) if (join.relation() == relation) return true;
        return false;
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
