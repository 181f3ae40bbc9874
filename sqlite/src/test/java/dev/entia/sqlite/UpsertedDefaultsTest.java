package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.query.StoredPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of null in an upsert where the column has a default. */
final class UpsertedDefaultsTest {

    @Entity
    static final class Ticket {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        int id;

        @Column(defaultSql = "7")
        @Nullable
        Integer weight;

        @Column(defaultSql = "7")
        Integer urgency;

        Ticket(int id) {
            this.id = id;
        }
    }

    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        orm = Orm.init(Sqlite.driver(), o -> o.entities(Ticket.class).url(":memory:"));
        orm.schema().create();
        em = orm.em().fork();
        var known = new Ticket(1);
        known.weight = 3;
        known.urgency = 3;
        em.persist(known).flush();
        em.clear();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void a_new_row_takes_it() {
        assertThat(em.upsert(new Ticket(2)).weight).isEqualTo(7);
    }

    @Test
    void a_row_that_is_there_keeps_its_value() {
        assertThat(em.upsert(new Ticket(1)).weight).isEqualTo(3);
    }

    @Test
    void null_that_is_named_is_meant() {
        assertThat(em.upsert(new Ticket(1), u -> u.merge(StoredPath.of(Ticket.class, "weight"))).weight)
                .isNull();
        assertThat(em.upsert(new Ticket(2), u -> u.merge(StoredPath.of(Ticket.class, "weight"))).weight)
                .isNull();
    }

    @Test
    void null_is_not_meant_where_there_can_be_none() {
        assertThat(em.upsert(new Ticket(1), u -> u.merge(StoredPath.of(Ticket.class, "urgency"))).urgency)
                .isEqualTo(3);
    }
}
