package dev.entia.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.DriverException;
import dev.entia.servers.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cluster of three nodes that all take writes, where each node numbers rows in steps of three. */
final class GaleraTest {

    @Entity(table = "galera_ticket")
    static final class Ticket {
        @PrimaryKey
        @Nullable
        Long id;

        String label;

        @Column(defaultSql = "7")
        @Nullable
        Integer weight;

        Ticket(String label) {
            this.label = label;
        }
    }

    private final List<Orm> nodes = new ArrayList<>();

    @BeforeEach
    void open() {
        // Reads wait until the node has what others have committed.
        for (var url : Server.GALERA.urls()) {
            nodes.add(Orm.init(
                    MariaDb.driver(),
                    o -> o.entities(Ticket.class)
                            .url(url + "&sessionVariables=wsrep_sync_wait=1")
                            .poolSize(2)));
        }
        assertThat(nodes).hasSize(3);
        nodes.get(0).schema().drop();
        nodes.get(0).schema().create();
        // A table that was made on another node is there once something has been read that waits for it.
        for (var node : nodes) assertThat(node.em().fork().count(Ticket.class)).isZero();
    }

    @AfterEach
    void close() {
        nodes.forEach(Orm::close);
    }

    private static List<Ticket> tickets(String owner, int count) {
        var tickets = new ArrayList<Ticket>();
        for (int i = 0; i < count; i++) {
            var ticket = new Ticket(owner + "-" + i);
            if (i % 5 == 4) ticket.weight = i;
            tickets.add(ticket);
        }
        return tickets;
    }

    private static List<Ticket> insert(Orm node, String owner, int count) {
        var tickets = tickets(owner, count);
        node.em().fork().persist(tickets.toArray()).flush();
        return tickets;
    }

    private static String text(Ticket ticket) {
        return ticket.id + " " + ticket.label + " " + ticket.weight;
    }

    /** Each node has, under the number that each entity was given, what that entity has. */
    private void assertStored(List<Ticket> tickets) {
        var expected = tickets.stream().map(GaleraTest::text).toList();
        for (var node : nodes) {
            assertThat(node.em().fork().findAll(Ticket.class))
                    .extracting(GaleraTest::text)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void rows_that_were_inserted_on_different_nodes_know_their_numbers_and_defaults() {
        var all = new ArrayList<Ticket>();
        for (int round = 0; round < 4; round++) {
            for (var node : nodes) {
                var tickets = insert(node, "t" + all.size(), 50);
                assertThat(steps(tickets)).containsOnly(3L);
                all.addAll(tickets);
            }
        }

        assertThat(all).extracting(it -> it.id).doesNotHaveDuplicates();
        assertThat(all).extracting(it -> it.weight).contains(7, 4, 9).doesNotContainNull();
        assertStored(all);
    }

    @Test
    void each_node_has_numbers_of_its_own() {
        var remainders = new ArrayList<Long>();
        for (var node : nodes) {
            insert(node, "n", 20).forEach(it -> remainders.add(Objects.requireNonNull(it.id) % 3));
        }

        assertThat(remainders.subList(0, 20)).containsOnly(remainders.get(0));
        assertThat(remainders.subList(20, 40)).containsOnly(remainders.get(20));
        assertThat(remainders.subList(40, 60)).containsOnly(remainders.get(40));
        assertThat(remainders).contains(0L, 1L, 2L);
    }

    @Test
    void nodes_may_insert_at_the_same_time() throws Exception {
        var work = new ArrayList<Callable<List<Ticket>>>();
        for (int i = 0; i < 12; i++) {
            var node = nodes.get(i % 2);
            var owner = "w" + i;
            // More than one statement takes.
            work.add(() -> insert(node, owner, 300));
        }
        var all = new ArrayList<Ticket>();
        var workers = Executors.newFixedThreadPool(4);
        try {
            for (var done : workers.invokeAll(work)) all.addAll(done.get());
        } finally {
            workers.shutdown();
        }

        assertThat(all).hasSize(3600);
        assertStored(all);
    }

    @Test
    void a_transaction_that_another_node_was_faster_than_leaves_objects_as_they_were_and_can_be_tried_again() {
        var stored = insert(nodes.get(0), "shared", 1).get(0);
        var id = Objects.requireNonNull(stored.id);
        var faster = nodes.get(0).em().fork();
        var slower = nodes.get(1).em().fork();
        var mine = slower.findOneOrFail(Ticket.class, id);
        var added = new Ticket("added");

        try (var tx = slower.begin()) {
            mine.label = "slower";
            slower.persist(added).flush();
            assertThat(added.id).isNotNull();
            faster.findOneOrFail(Ticket.class, id).label = "faster";
            faster.flush();
            assertThatThrownBy(tx::commit)
                    .isInstanceOfSatisfying(
                            DriverException.class,
                            failure -> assertThat(failure.isRetryable()).isTrue());
        }
        assertThat(added.id).isNull();
        assertThat(added.weight).isNull();
        assertThat(mine.label).isEqualTo("slower");
        stored.label = "faster";
        assertStored(List.of(stored));

        slower.flush();
        assertThat(added.weight).isEqualTo(7);
        assertStored(List.of(mine, added));
    }

    /** How far the numbers lie apart. */
    private static List<Long> steps(List<Ticket> tickets) {
        var numbers = tickets.stream()
                .map(it -> Objects.requireNonNull(it.id))
                .sorted()
                .toList();
        var steps = new ArrayList<Long>();
        for (int i = 1; i < numbers.size(); i++) steps.add(numbers.get(i) - numbers.get(i - 1));
        return steps;
    }
}
