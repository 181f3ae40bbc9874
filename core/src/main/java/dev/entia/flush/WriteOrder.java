package dev.entia.flush;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Which entities' rows must be inserted before which, from the metadata alone. Entities that refer to each other in a
 * circle, or to themselves, share a stage: there the rows decide. Built once an ORM; immutable and thread-safe.
 */
final class WriteOrder {

    private final List<Stage> stages;
    private final int[] positions;

    WriteOrder(Metadata metadata) {
        this.stages = new Components(metadata).inOrder();
        this.positions = new int[metadata.entities().size()];
        for (int i = 0; i < stages.size(); i++) {
            for (var entity : stages.get(i).entities()) positions[entity.number()] = i;
        }
    }

    /** The place of an entity's stage among {@link #stages}. */
    int position(EntityMeta<?> entity) {
        return positions[entity.number()];
    }

    /** Every entity is in one stage; references lead to the same stage or an earlier one. */
    List<Stage> stages() {
        return stages;
    }

    /**
     * Entities that are written together.
     *
     * @param isCircular whether rows of the stage may refer to each other
     */
    record Stage(List<EntityMeta<?>> entities, boolean isCircular) {}

    /** Tarjan's strongly connected components, which come out with what is referred to first. */
    private static final class Components {

        private final Metadata metadata;
        private final int[] index;
        private final int[] lowest;
        private final boolean[] isOpen;
        private final Deque<EntityMeta<?>> open = new ArrayDeque<>();
        private final List<Stage> found = new ArrayList<>();
        private int next = 1;

        Components(Metadata metadata) {
            this.metadata = metadata;
            int size = metadata.entities().size();
            this.index = new int[size];
            this.lowest = new int[size];
            this.isOpen = new boolean[size];
        }

        List<Stage> inOrder() {
            for (var entity : metadata.entities()) if (index[entity.number()] == 0) visit(entity);
            return List.copyOf(found);
        }

        private void visit(EntityMeta<?> entity) {
            int at = entity.number();
            index[at] = next;
            lowest[at] = next;
            next++;
            open.push(entity);
            isOpen[at] = true;
            for (var reference : entity.toOnes()) {
                if (!reference.isOwner()) continue;
                int target = reference.target().number();
                if (index[target] == 0) {
                    visit(reference.target());
                    lowest[at] = Math.min(lowest[at], lowest[target]);
                } else if (isOpen[target]) {
                    lowest[at] = Math.min(lowest[at], index[target]);
                }
            }
            if (lowest[at] == index[at]) close(entity);
        }

        private void close(EntityMeta<?> root) {
            var members = new ArrayList<EntityMeta<?>>();
            EntityMeta<?> member;
            do {
                member = open.pop();
                isOpen[member.number()] = false;
                members.add(member);
            } while (member != root);
            if (members.size() > 1) members.sort(Comparator.comparingInt(EntityMeta::number));
            found.add(new Stage(List.copyOf(members), members.size() > 1 || refersToItself(root)));
        }

        private static boolean refersToItself(EntityMeta<?> entity) {
            for (var reference : entity.toOnes()) {
                if (reference.isOwner() && reference.target() == entity) return true;
            }
            return false;
        }
    }
}
