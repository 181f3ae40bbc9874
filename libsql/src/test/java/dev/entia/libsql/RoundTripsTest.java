package dev.entia.libsql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.EntityManager;
import dev.entia.Orm;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many requests work takes: each is a journey to a server that may be far away. */
final class RoundTripsTest {

    private Proxy proxy;
    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() throws IOException {
        Database.run("drop table if exists member_friends", "drop table if exists member");
        proxy = new Proxy();
        orm = Orm.init(LibSql.driver(), o -> o.entities(Member.class).url(proxy.url()));
        create();
        em = orm.em().fork();
        proxy.requests();
    }

    /** Past the proxy: the end of a stream is told without waiting, and would be counted later. */
    private static void create() {
        try (var direct =
                Orm.init(LibSql.driver(), o -> o.entities(Member.class).url(Database.url()))) {
            direct.schema().create();
        }
    }

    @AfterEach
    void close() {
        orm.close();
        proxy.close();
        Database.run("drop table if exists member_friends", "drop table if exists member");
    }

    private void given(int members) {
        var given = orm.em().fork();
        for (int number = 1; number <= members; number++) given.persist(new Member(number, number + "@example.org"));
        given.flush();
        proxy.requests();
    }

    @Test
    void opening_takes_one() {
        var another = Orm.init(LibSql.driver(), o -> o.entities(Member.class).url(proxy.url()));
        assertThat(proxy.requests()).isEqualTo(1);
        another.close();
        assertThat(proxy.requests()).isZero();
    }

    @Test
    void a_read_takes_one() {
        em.findAll(Member.class);
        assertThat(proxy.requests()).isEqualTo(1);
    }

    @Test
    void a_flush_takes_one_for_each_statement_and_one_for_the_commit() {
        em.persist(new Member(1, "ann@example.org"), new Member(2, "ben@example.org"))
                .flush();
        assertThat(proxy.requests()).isEqualTo(2);
    }

    @Test
    void many_executions_of_a_statement_take_one() {
        given(500);
        for (var member : em.findAll(Member.class)) member.age = 18 + member.number;
        proxy.requests();

        em.flush();
        assertThat(proxy.requests()).isEqualTo(2);
        assertThat(Database.rows("select count(*) from member where age = 18 + number"))
                .containsExactly("500");
    }

    @Test
    void a_nested_transaction_takes_none_of_its_own() {
        em.transactional(outer -> {
            outer.persist(new Member(1, "ann@example.org")).flush();
            outer.transactional(inner -> inner.persist(new Member(2, "ben@example.org")));
        });
        assertThat(proxy.requests()).isEqualTo(3);
        assertThat(Database.rows("select count(*) from member")).containsExactly("2");
    }

    @Test
    void a_rollback_takes_one() {
        try (var transaction = em.begin()) {
            em.persist(new Member(1, "ann@example.org")).flush();
            transaction.rollback();
        }
        assertThat(proxy.requests()).isEqualTo(2);
    }

    @Test
    void a_transaction_without_statements_takes_none() {
        em.transactional(tx -> {});
        em.begin().rollback();
        assertThat(proxy.requests()).isZero();
    }
}
