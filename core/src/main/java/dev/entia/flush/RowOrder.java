package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.error.ValidationException;
import dev.entia.meta.ToOne;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Orders rows that refer to each other: in levels, every row after those that it refers to, so that a tree is written
 * level by level. A circle is cut at a reference that may be empty for a while. Linear in rows and references.
 */
final class RowOrder {

    private final IdentityHashMap<Entry, Node> nodes = new IdentityHashMap<>();
    private final List<Node> ordered = new ArrayList<>();
    private final Function<List<ToOne>, ValidationException> circleThatCannotBeCut;

    /** Where a row refers to. */
    @FunctionalInterface
    interface References {
        /** The row that a reference of a row leads to, null if to none. */
        @Nullable
        Entry target(Entry from, ToOne reference);
    }

    /**
     * @param rows in the order that they keep within a level
     * @param circleThatCannotBeCut the error for a circle of these references, none of which may be empty
     */
    RowOrder(
            Iterable<Entry> rows,
            References references,
            Function<List<ToOne>, ValidationException> circleThatCannotBeCut) {
        this.circleThatCannotBeCut = circleThatCannotBeCut;
        for (var row : rows) {
            var node = new Node(row);
            nodes.put(row, node);
            ordered.add(node);
        }
        for (var node : ordered) {
            for (var reference : node.row.meta().toOnes()) {
                if (!reference.isOwner()) continue;
                var target = references.target(node.row, reference);
                var before = target == null ? null : nodes.get(target);
                if (before == null) continue;
                node.awaited.add(new Edge(node, reference, before));
                before.waiting.add(node);
            }
        }
    }

    private static final class Node {
        private final Entry row;
        private final List<Edge> awaited = new ArrayList<>(2);
        private final List<Node> waiting = new ArrayList<>();
        private final Set<ToOne> cut = new LinkedHashSet<>();
        private boolean isPlaced;

        private Node(Entry row) {
            this.row = row;
        }

        private boolean isReady() {
            return awaited.isEmpty();
        }

        private void place() {
            isPlaced = true;
            for (var after : waiting) after.awaited.removeIf(edge -> edge.to == this);
        }
    }

    private record Edge(Node from, ToOne reference, Node to) {}

    /** The references of a row that must stay empty until all rows are there. */
    Set<ToOne> cutOf(Entry row) {
        var node = nodes.get(row);
        return node == null ? Set.of() : node.cut;
    }

    /**
     * The rows, level by level, what is referred to first.
     *
     * @throws dev.entia.error.ValidationException if a circle has no reference that may be empty
     */
    List<List<Entry>> levels() {
        var levels = new ArrayList<List<Entry>>();
        var candidates = ordered;
        int left = ordered.size();
        int firstUnplaced = 0;
        while (left > 0) {
            var level = new ArrayList<Node>();
            for (var node : candidates) if (!node.isPlaced && node.isReady()) level.add(node);
            if (level.isEmpty()) {
                while (ordered.get(firstUnplaced).isPlaced) firstUnplaced++;
                candidates = List.of(cutCircle(ordered.get(firstUnplaced)));
                continue;
            }
            var freed = new LinkedHashSet<Node>();
            for (var node : level) {
                node.place();
                freed.addAll(node.waiting);
            }
            left -= level.size();
            levels.add(level.stream().map(node -> node.row).toList());
            candidates = List.copyOf(freed);
        }
        return levels;
    }

    /** Follows references until a row comes up again, and cuts the circle found; the row that was cut. */
    private Node cutCircle(Node start) {
        var path = new ArrayList<Edge>();
        var positions = new IdentityHashMap<Node, Integer>();
        var at = start;
        while (!positions.containsKey(at)) {
            positions.put(at, path.size());
            var edge = at.awaited.get(0);
            path.add(edge);
            at = edge.to;
        }
        var circle = path.subList(positions.get(at), path.size());
        for (var edge : circle) {
            if (!edge.reference.isNullable()) continue;
            edge.from.awaited.remove(edge);
            edge.from.cut.add(edge.reference);
            return edge.from;
        }
        throw circleThatCannotBeCut.apply(circle.stream().map(Edge::reference).toList());
    }
}
