package dev.entia.benchmarks.growth;

import dev.entia.EntityManager;
import dev.entia.relation.Ref;
import java.util.ArrayList;
import java.util.List;

/** Work with rows that depend on one another: where a unit of work has a loop in a loop, it takes too long here. */
enum Task {
    INSERT_CHAIN("insert a chain, each the child of the one before, by its last") {
        @Override
        Runnable prepared(EntityManager em, int nodes) {
            var chain = chain(nodes);
            return () -> em.persist(chain.get(nodes - 1)).flush();
        }
    },
    REMOVE_CHAIN("remove the chain") {
        @Override
        Runnable prepared(EntityManager em, int nodes) {
            var chain = stored(em, chain(nodes));
            return () -> em.remove(chain).flush();
        }
    },
    INSERT_CHILDREN("insert a node and its children, by the node") {
        @Override
        Runnable prepared(EntityManager em, int nodes) {
            var parent = parent(nodes);
            return () -> em.persist(parent).flush();
        }
    },
    REMOVE_CHILDREN("remove the node, and its children along with it") {
        @Override
        Runnable prepared(EntityManager em, int nodes) {
            var parent = loadedParent(em, nodes);
            return () -> em.remove(parent).flush();
        }
    },
    MOVE_CHILDREN("give the children to another node") {
        @Override
        Runnable prepared(EntityManager em, int nodes) {
            var parent = loadedParent(em, nodes);
            var other = new Node(nodes);
            em.persist(other);
            return () -> {
                other.children.addAll(parent.children);
                em.flush();
            };
        }
    },
    TAKE_CHILDREN("take the children out, the first one first") {
        @Override
        Runnable prepared(EntityManager em, int nodes) {
            var parent = loadedParent(em, nodes);
            return () -> {
                for (var child : List.copyOf(parent.children)) parent.children.remove(child);
                em.flush();
            };
        }
    },
    REPLACE("remove all, insert as many with their unique values") {
        @Override
        Runnable prepared(EntityManager em, int nodes) {
            var before = stored(em, nodes(nodes));
            var after = nodes(nodes);
            return () -> em.remove(before).persist(after).flush();
        }
    },
    ROTATE("give the unique value of each to the next") {
        @Override
        Runnable prepared(EntityManager em, int nodes) {
            var all = stored(em, nodes(nodes));
            return () -> {
                var last = all.get(nodes - 1).code;
                for (int i = nodes - 1; i > 0; i--) all.get(i).code = all.get(i - 1).code;
                all.get(0).code = last;
                em.flush();
            };
        }
    },
    LINK("link a node with all others") {
        @Override
        Runnable prepared(EntityManager em, int nodes) {
            var all = stored(em, nodes(nodes));
            return () -> {
                all.get(0).neighbours.addAll(all);
                em.flush();
            };
        }
    };

    private final String title;

    Task(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Makes or reads what it is about, in an empty table, and returns what remains to be done. */
    abstract Runnable prepared(EntityManager em, int nodes);

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

    /** Writes nodes, and reads all that there are. */
    private static List<Node> stored(EntityManager em, List<Node> nodes) {
        em.persist(nodes).flush();
        em.clear();
        return em.findAll(Node.class);
    }

    private static Node loadedParent(EntityManager em, int nodes) {
        var parent = parent(nodes);
        em.persist(parent).flush();
        em.clear();
        return em.findOneOrFail(Node.class, Node_.parent().isNull(), o -> o.populate(Node_.children()));
    }
}
