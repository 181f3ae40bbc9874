package dev.entia.benchmarks.growth;

import dev.entia.EntityManager;
import dev.entia.relation.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * Work with rows that depend on one another: where a unit of work has a loop in a loop, it takes too long here. What it should have
 * done, the table says.
 */
enum Task {
    INSERT_CHAIN("insert a chain, each the child of the one before, by its last") {
        @Override
        Work prepared(EntityManager em, int nodes) {
            var chain = chain(nodes);
            return new Work(() -> em.persist(chain.get(nodes - 1)).flush(), CHILDREN, nodes - 1);
        }
    },
    REMOVE_CHAIN("remove the chain") {
        @Override
        Work prepared(EntityManager em, int nodes) {
            var chain = stored(em, chain(nodes));
            return new Work(() -> em.remove(chain).flush(), ALL, 0);
        }
    },
    INSERT_CHILDREN("insert a node and its children, by the node") {
        @Override
        Work prepared(EntityManager em, int nodes) {
            var parent = parent(nodes);
            return new Work(() -> em.persist(parent).flush(), CHILDREN, nodes - 1);
        }
    },
    REMOVE_CHILDREN("remove the node, and its children along with it") {
        @Override
        Work prepared(EntityManager em, int nodes) {
            var parent = loadedParent(em, nodes);
            return new Work(() -> em.remove(parent).flush(), ALL, 0);
        }
    },
    MOVE_CHILDREN("give the children to another node") {
        @Override
        Work prepared(EntityManager em, int nodes) {
            var parent = loadedParent(em, nodes);
            var other = new Node(nodes);
            em.persist(other).flush();
            Runnable move = () -> {
                other.children.addAll(parent.children);
                em.flush();
            };
            return new Work(move, CHILDREN + " and parent_id = " + other.id, nodes - 1);
        }
    },
    TAKE_CHILDREN("take the children out, the first one first") {
        @Override
        Work prepared(EntityManager em, int nodes) {
            var parent = loadedParent(em, nodes);
            Runnable take = () -> {
                for (var child : List.copyOf(parent.children)) parent.children.remove(child);
                em.flush();
            };
            return new Work(take, CHILDREN, 0);
        }
    },
    REPLACE("remove all, insert as many with their unique values") {
        @Override
        Work prepared(EntityManager em, int nodes) {
            var before = stored(em, nodes(nodes));
            var after = nodes(nodes);
            return new Work(
                    () -> em.remove(before).persist(after).flush(), ALL + " where id > " + last(before).id, nodes);
        }
    },
    ROTATE("give the unique value of each to the next") {
        @Override
        Work prepared(EntityManager em, int nodes) {
            var all = stored(em, nodes(nodes));
            Runnable rotate = () -> {
                var last = last(all).code;
                for (int i = nodes - 1; i > 0; i--) all.get(i).code = all.get(i - 1).code;
                all.get(0).code = last;
                em.flush();
            };
            return new Work(rotate, ALL + " where id = " + last(all).id + " and code = 'Node " + (nodes - 2) + "'", 1);
        }
    },
    LINK("link a node with all others") {
        @Override
        Work prepared(EntityManager em, int nodes) {
            var all = stored(em, nodes(nodes));
            Runnable link = () -> {
                all.get(0).neighbours.addAll(all.subList(1, nodes));
                em.flush();
            };
            return new Work(link, "select count(*) from node_neighbours", nodes - 1);
        }
    };

    private static final String ALL = "select count(*) from node";
    private static final String CHILDREN = ALL + " where parent_id is not null";

    private final String title;

    Task(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Makes or reads two nodes or more that it is about, in an empty table, and returns what remains to be done. */
    abstract Work prepared(EntityManager em, int nodes);

    /**
     * What is timed.
     *
     * @param query gives, when it is done, the number that is expected
     */
    record Work(Runnable run, String query, long expected) {}

    private static Node last(List<Node> nodes) {
        return nodes.get(nodes.size() - 1);
    }

    private static List<Node> nodes(int size) {
        var nodes = new ArrayList<Node>(size);
        for (int i = 0; i < size; i++) nodes.add(new Node(i));
        return nodes;
    }

    private static List<Node> chain(int size) {
        var nodes = nodes(size);
        for (int i = 1; i < size; i++) nodes.get(i).parent = Ref.to(nodes.get(i - 1));
        return nodes;
    }

    private static Node parent(int size) {
        var nodes = nodes(size);
        nodes.get(0).children.addAll(nodes.subList(1, size));
        return nodes.get(0);
    }

    /** Writes nodes, and reads all that there are, by key. */
    private static List<Node> stored(EntityManager em, List<Node> nodes) {
        em.persist(nodes).flush();
        em.clear();
        return em.findAll(Node.class, o -> o.orderBy(Node_.id.asc()));
    }

    private static Node loadedParent(EntityManager em, int nodes) {
        var parent = parent(nodes);
        em.persist(parent).flush();
        em.clear();
        return em.findOneOrFail(Node.class, Node_.parent().isNull(), o -> o.populate(Node_.children()));
    }
}
