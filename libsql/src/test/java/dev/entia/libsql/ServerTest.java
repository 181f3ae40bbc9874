package dev.entia.libsql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.libsql.hrana.Batch;
import dev.entia.libsql.hrana.HranaStream;
import dev.entia.libsql.hrana.Outcome;
import dev.entia.libsql.hrana.Statement;
import dev.entia.servers.Server;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the real server does with what is sent. */
final class ServerTest {

    private static Outcome.Done asked(String sql, Object... values) {
        return (Outcome.Done) Database.outcome(Database.stream(), HranaStream.After.ENDED, sql, values);
    }

    static Stream<Object> values() {
        return Stream.of(
                0L,
                -1L,
                63L,
                64L,
                9_007_199_254_740_993L,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                0.0,
                -0.0,
                0.1,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                "",
                "a\0b 'x' \"y\" \\ \r\n 🦉 \uffff",
                "é".repeat(100_000),
                new byte[0],
                new byte[] {0, -1, 127, -128},
                new byte[3_000_000]);
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_comes_back(Object value) {
        assertThat(asked("select ?", value).rows().get(0)[0]).isEqualTo(value);
    }

    @Test
    void null_comes_back_among_others() {
        assertThat(asked("select ?, ?, ?", 1L, null, "x").rows().get(0)).containsExactly(1L, null, "x");
    }

    @Test
    void an_empty_result_has_columns() {
        assertThat(asked("select 1, 2 where 0").columns()).isEqualTo(2);
    }

    @Test
    void counts_are_those_of_the_statement() {
        Database.run("drop table if exists counted", "create table counted (a integer primary key, b)");
        assertThat(asked("insert into counted values (1, 1), (2, 2), (3, 3)").affected())
                .isEqualTo(3);
        assertThat(asked("update counted set b = b").affected()).isEqualTo(3);
        assertThat(asked("update counted set b = 9 where a > 5").affected()).isZero();
        assertThat(asked("insert into counted values (4, 4), (5, 5) returning a"))
                .satisfies(done -> assertThat(done.rows()).hasSize(2));
        assertThat(asked("insert into counted values (1, 1) on conflict do nothing")
                        .affected())
                .isZero();
        assertThat(asked("delete from counted").affected()).isEqualTo(5);
        Database.run("drop table counted");
    }

    @Test
    void a_batch_stops_at_the_first_error() {
        var statements = Stream.of("select 1", "select x from nowhere", "select 3")
                .map(Statement::command)
                .toList();
        var outcomes = Database.stream().run(new Batch(Batch.Guard.NONE, statements), HranaStream.After.ENDED);

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class);
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Failed.class);
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Skipped.class);
    }

    @Test
    void a_text_that_is_not_understood_leaves_the_transaction() {
        var stream = Database.stream();
        Database.outcome(stream, HranaStream.After.OPEN, "begin");
        var statements = Stream.of("select 1", "selec").map(Statement::command).toList();
        var outcomes = stream.run(new Batch(Batch.Guard.IN_TRANSACTION, statements), HranaStream.After.OPEN);
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("SQL_PARSE_ERROR"));

        var next = new Batch(Batch.Guard.IN_TRANSACTION, List.of(Statement.command("select 1")));
        assertThat(stream.run(next, HranaStream.After.ENDED).get(0)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_batch_for_a_transaction_does_not_run_outside_one() {
        var batch = new Batch(Batch.Guard.IN_TRANSACTION, List.of(Statement.command("select 1")));
        assertThat(Database.stream().run(batch, HranaStream.After.ENDED).get(0)).isInstanceOf(Outcome.Skipped.class);
    }

    @Test
    void a_stream_goes_on_until_it_is_ended() {
        var stream = Database.stream();
        Database.outcome(stream, HranaStream.After.OPEN, "pragma foreign_keys = off");
        assertThat(stream.isOpen()).isTrue();
        var inside = (Outcome.Done) Database.outcome(stream, HranaStream.After.OPEN, "pragma foreign_keys");
        assertThat(inside.rows().get(0)[0]).isEqualTo(0L);

        stream.end();
        assertThat(stream.isOpen()).isFalse();
        assertThat(asked("pragma foreign_keys").rows().get(0)[0]).isEqualTo(1L);
    }

    @Test
    void a_read_may_be_larger_than_what_the_server_sends_at_once() {
        Database.run("drop table if exists sample");
        try (var orm = Orm.init(LibSql.driver(), o -> o.entities(Sample.class).url(Database.url()))) {
            orm.schema().create();
            var em = orm.em().fork();
            for (int id = 1; id <= 8; id++) {
                var sample = new Sample();
                sample.id = id;
                sample.text = "x".repeat(2_000_000);
                em.persist(sample);
            }
            em.flush();

            var found = orm.em().fork().findAll(Sample.class);
            assertThat(found).hasSize(8).allSatisfy(s -> assertThat(s.text).hasSize(2_000_000));
            var inside = orm.em().fork();
            inside.transactional(tx -> {
                assertThat(tx.findAll(Sample.class)).hasSize(8);
                assertThat(tx.count(Sample.class)).isEqualTo(8);
                tx.remove(tx.findOneOrFail(Sample.class, 1));
            });
            assertThat(Database.rows("select count(*) from sample")).containsExactly("7");
        }
        Database.run("drop table sample");
    }

    @Test
    void infinity_is_kept() {
        Database.run("drop table if exists sample");
        try (var orm = Orm.init(LibSql.driver(), o -> o.entities(Sample.class).url(Database.url()))) {
            orm.schema().create();
            var sample = new Sample();
            sample.largeFraction = Double.NEGATIVE_INFINITY;
            orm.em().fork().persist(sample).flush();

            assertThat(orm.em().fork().findOneOrFail(Sample.class, 1).largeFraction)
                    .isEqualTo(Double.NEGATIVE_INFINITY);
        }
        Database.run("drop table sample");
    }

    @Test
    void a_replica_reads_itself_and_passes_writes_on() throws Exception {
        var urls = Server.LIBSQL_REPLICATED.urls();
        var primary = urls.get(0);
        var replica = urls.get(1);
        for (var table : List.of("member_friends", "member")) {
            Database.outcome(Database.stream(primary), HranaStream.After.ENDED, "drop table if exists " + table);
        }
        try (var orm = Orm.init(LibSql.driver(), o -> o.entities(Member.class).url(primary));
                var there =
                        Orm.init(LibSql.driver(), o -> o.entities(Member.class).url(replica))) {
            orm.schema().create();
            await(replica, "select count(*) from sqlite_master where name = 'member_friends'", "1");
            var em = there.em().fork();
            em.persist(new Member(1, "ann@example.org")).flush();
            em.transactional(tx -> {
                tx.persist(new Member(2, "ben@example.org")).flush();
                assertThat(tx.count(Member.class)).isEqualTo(2);
            });

            await(replica, "select count(*) from member", "2");
            assertThat(there.em().fork().count(Member.class)).isEqualTo(2);
            assertThat(Database.rows(primary, "select count(*) from member")).containsExactly("2");
            assertThatThrownBy(() -> there.em()
                            .fork()
                            .persist(new Member(3, "ann@example.org"))
                            .flush())
                    .isInstanceOf(dev.entia.error.UniqueConstraintViolationException.class)
                    .hasMessageStartingWith("The value of Member.email must be unique, and is taken.");
        }
    }

    /** What is written arrives a moment later. */
    private static void await(String url, String query, String expected) throws InterruptedException {
        for (int attempt = 0; attempt < 200; attempt++) {
            if (Database.rows(url, query).equals(List.of(expected))) return;
            Thread.sleep(50);
        }
        throw new AssertionError("The replica does not follow: " + url);
    }
}
