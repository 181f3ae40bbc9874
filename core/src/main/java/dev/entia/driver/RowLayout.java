package dev.entia.driver;

import dev.entia.meta.Property;
import dev.entia.meta.ToOne;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which slot of a row holds what: the same numbering for the engine that reads and the driver that selects. Slot 0 is
 * the owner's key if the shape has links; then come the nodes depth first, each with its own properties before its
 * joins. Immutable.
 */
public final class RowLayout {

    private final List<Slot> slots = new ArrayList<>();
    private final Node root;

    private RowLayout(ReadShape shape) {
        if (shape.links() != null) {
            slots.add(new Slot(null, shape.links().relation().owner().key()));
        }
        root = number(shape.root());
    }

    public static RowLayout of(ReadShape shape) {
        return new RowLayout(shape);
    }

    /** What is to be selected, in slot order. */
    public List<Slot> slots() {
        return slots;
    }

    public Node root() {
        return root;
    }

    private Node number(FetchNode fetch) {
        var bySlot = new int[fetch.entity().properties().size()];
        Arrays.fill(bySlot, -1);
        for (var property : fetch.properties()) {
            bySlot[property.index()] = slots.size();
            slots.add(new Slot(fetch, property));
        }
        var joins = new ArrayList<Node>();
        for (var join : fetch.joins()) {
            var target = number(join.target());
            var relation = join.relation();
            if (!relation.isOwner()) bySlot[relation.index()] = target.keySlot();
            joins.add(target.reachedBy(relation));
        }
        return new Node(fetch, null, bySlot, joins);
    }

    /**
     * One selected value.
     *
     * @param node the node that it belongs to, as an instance; null for the owner's key of a link
     * @param property a scalar, or an owning to-one whose key is selected
     */
    public record Slot(@Nullable FetchNode node, Property property) {}

    /** A fetch node with its slots. Compared by identity. */
    public static final class Node {
        private final FetchNode fetch;
        private final @Nullable ToOne relation;
        private final int[] slots;
        private final List<Node> joins;

        private Node(FetchNode fetch, @Nullable ToOne relation, int[] slots, List<Node> joins) {
            this.fetch = fetch;
            this.relation = relation;
            this.slots = slots;
            this.joins = List.copyOf(joins);
        }

        private Node reachedBy(ToOne by) {
            return new Node(fetch, by, slots, joins);
        }

        public FetchNode fetch() {
            return fetch;
        }

        /** The relation of the parent node that leads here; null for the root. */
        public @Nullable ToOne relation() {
            return relation;
        }

        /** By property index: the slot, or -1 if the property is not read. Do not change it. */
        public int[] slots() {
            return slots;
        }

        public int keySlot() {
            return slots[fetch.entity().key().index()];
        }

        /** In the order of {@link FetchNode#joins()}. */
        public List<Node> joins() {
            return joins;
        }
    }
}
