package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which number belongs to which new row, and what else a new row was given. */
public abstract class ReturnedRowsSpec {

    private final TestedServer server;

    protected ReturnedRowsSpec(TestedServer server) {
        this.server = server;
    }

    @Entity
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

    private Database database;

    @BeforeEach
    void open() {
        database = server.empty("tickets");
        try (var orm = orm(database.url())) {
            orm.schema().create();
        }
    }

    private Orm orm(String url) {
        return Orm.init(server.driver(), o -> o.entities(Ticket.class).url(url).poolSize(8));
    }

    private static List<Ticket> tickets(String owner, int count) {
        var tickets = new ArrayList<Ticket>();
        for (int i = 0; i < count; i++) tickets.add(new Ticket(owner + i));
        return tickets;
    }

    private void assertKnown(List<Ticket> tickets) {
        try (var orm = orm(database.url())) {
            var stored = orm.em().fork().findAll(Ticket.class);
            for (var ticket : tickets) {
                assertThat(stored)
                        .filteredOn(it -> Objects.equals(it.id, ticket.id))
                        .singleElement()
                        .extracting(it -> it.label)
                        .isEqualTo(ticket.label);
            }
        }
    }

    @Test
    void numbers_may_step_by_more_than_one() {
        var url = database.url("&sessionVariables=auto_increment_increment=3,auto_increment_offset=2");
        var tickets = tickets("a", 700);
        try (var orm = orm(url)) {
            orm.em().fork().persist(tickets.toArray()).flush();
        }

        assertThat(tickets)
                .allSatisfy(it -> assertThat(Objects.requireNonNull(it.id) % 3).isEqualTo(2));
        assertKnown(tickets);
    }

    @Test
    void numbers_are_right_when_a_trigger_inserts_elsewhere_and_others_insert_meanwhile() throws Exception {
        database.run(
                "create table journal (id bigint auto_increment primary key, label varchar(255))",
                "insert into journal (id) values (1000000)",
                "create trigger noted before insert on ticket for each row insert into journal (label) values (new.label)");
        var all = new ArrayList<Ticket>();
        var workers = Executors.newFixedThreadPool(4);
        try (var orm = orm(database.url())) {
            var work = new ArrayList<Callable<List<Ticket>>>();
            for (int i = 0; i < 12; i++) {
                var tickets = tickets("w" + i + "-", 150);
                work.add(() -> {
                    orm.em().fork().persist(tickets.toArray()).flush();
                    return tickets;
                });
            }
            for (var done : workers.invokeAll(work)) all.addAll(done.get());
        } finally {
            workers.shutdown();
        }

        assertThat(all).extracting(it -> it.id).doesNotContainNull().doesNotHaveDuplicates();
        assertKnown(all);
    }

    @Test
    void numbers_that_are_given_stay() {
        var high = new Ticket("high");
        high.id = 5000L;
        var tickets = tickets("a", 3);
        try (var orm = orm(database.url())) {
            var em = orm.em().fork();
            em.persist(high).persist(tickets.toArray());
            em.flush();
        }

        assertThat(high.id).isEqualTo(5000);
        tickets.add(high);
        assertKnown(tickets);
    }

    @Test
    void defaults_of_the_database_are_known() {
        var tickets = tickets("a", 20);
        tickets.get(4).weight = 1;
        try (var orm = orm(database.url())) {
            orm.em().fork().persist(tickets.toArray()).flush();
        }

        assertThat(tickets.get(4).weight).isEqualTo(1);
        assertThat(tickets)
                .filteredOn(it -> !it.label.equals("a4"))
                .allSatisfy(it -> assertThat(it.weight).isEqualTo(7));
        assertKnown(tickets);
    }
}
