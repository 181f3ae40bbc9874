package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.error.NotFoundException;
import dev.entia.relation.Ref;
import dev.entia.servers.Server;
import dev.entia.sql.SqlOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A primary and a real streaming replica, which can be told to stop following. */
final class ReplicaTest {

    private String primary = "";
    private String replica = "";
    private Orm orm;

    @BeforeEach
    void follow() {
        var urls = Server.POSTGRESQL_REPLICATED.urls();
        primary = urls.get(0);
        replica = urls.get(1);
        run(primary, "drop table if exists member");
        orm = orm(o -> {});
        orm.schema().create();
        orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
        caughtUp();
    }

    @AfterEach
    void resume() {
        orm.close();
        run(replica, "select pg_wal_replay_resume()");
    }

    private Orm orm(Consumer<SqlOptions> more) {
        return Orm.init(
                PostgreSql.driver(),
                o -> more.accept(
                        o.entities(Member.class).url(primary).poolSize(3).replica(replica)));
    }

    /** From now on the replica stays as it is. */
    private void stopFollowing() {
        run(replica, "select pg_wal_replay_pause()");
        while (!text(replica, "select pg_get_wal_replay_pause_state()").equals("paused")) Thread.onSpinWait();
    }

    private void caughtUp() {
        var written = text(primary, "select pg_current_wal_insert_lsn()");
        while (!text(replica, "select pg_last_wal_replay_lsn() >= '" + written + "'")
                .equals("t")) Thread.onSpinWait();
    }

    @Test
    void reads_outside_a_transaction_go_to_the_replica() {
        stopFollowing();
        orm.em().fork().persist(new Member(2, "ben@example.org")).flush();

        assertThat(orm.em().fork().count(Member.class)).isEqualTo(1);
        assertThat(orm.em().fork().findAll(Member.class)).hasSize(1);
    }

    @Test
    void transactions_stay_on_the_primary() {
        stopFollowing();
        orm.em().fork().persist(new Member(2, "ben@example.org")).flush();

        assertThat(orm.em().fork().<Long, RuntimeException>transactionalResult(tx -> tx.count(Member.class)))
                .isEqualTo(2);
    }

    @Test
    void who_has_had_the_connection_may_have_written() throws SQLException {
        stopFollowing();
        var em = orm.em().fork();
        em.transactional(tx -> {
            try (var statement = tx.unwrap(Connection.class).createStatement()) {
                statement.execute("delete from member");
            }
        });

        assertThat(em.count(Member.class)).isZero();
    }

    @Test
    void who_has_written_reads_from_the_primary() {
        stopFollowing();
        var em = orm.em().fork();
        em.persist(new Member(2, "ben@example.org")).flush();

        assertThat(em.count(Member.class)).isEqualTo(2);
        em.clear();
        assertThat(em.findAll(Member.class)).hasSize(2);
    }

    @Test
    void a_row_that_is_referred_to_is_not_missed_where_the_replica_is_behind() {
        stopFollowing();
        var writer = orm.em().fork();
        var ben = new Member(2, "ben@example.org");
        var eve = new Member(3, "eve@example.org");
        eve.sponsor = Ref.to(ben);
        writer.persist(ben, eve).flush();

        var em = orm.em().fork();
        var read = em.<Member, RuntimeException>transactionalResult(tx -> tx.findOneOrFail(Member.class, 3));
        assertThat(Objects.requireNonNull(read.sponsor).load().email).isEqualTo("ben@example.org");
        assertThat(em.findOne(Member.class, 4)).isNull();
        assertThatThrownBy(() -> em.ref(Member.class, 4).load()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void stickiness_ends_when_it_is_told_to() {
        try (var brief = orm(o -> o.stickiness(Duration.ZERO))) {
            stopFollowing();
            var em = brief.em().fork();
            em.persist(new Member(2, "ben@example.org")).flush();

            assertThat(em.count(Member.class)).isEqualTo(1);
        }
    }

    @Test
    void whoever_asks_for_the_latest_gets_it() {
        stopFollowing();
        orm.em().fork().persist(new Member(2, "ben@example.org")).flush();

        var em = orm.em().fork();
        em.readLatest();
        assertThat(em.count(Member.class)).isEqualTo(2);
    }

    @Test
    void a_refresh_never_sees_what_is_stale() {
        var em = orm.em().fork();
        var ann = em.findOneOrFail(Member.class, 1);
        stopFollowing();
        orm.em().fork().transactional(tx -> tx.findOneOrFail(Member.class, 1).age = 40);

        em.refresh(ann);
        assertThat(ann.age).isEqualTo(40);
    }

    @Test
    void a_replica_that_is_down_is_passed_over() {
        try (var other = Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Member.class)
                        .url(primary)
                        .connectionTimeout(Duration.ofMillis(500))
                        .replica("jdbc:postgresql://127.0.0.1:1/gone?user=postgres"))) {
            assertThat(other.em().fork().count(Member.class)).isEqualTo(1);
            assertThat(other.em().fork().count(Member.class)).isEqualTo(1);
        }
    }

    @Test
    void a_replica_that_goes_away_is_not_noticed() {
        assertThat(orm.em().fork().count(Member.class)).isEqualTo(1);
        run(replica, "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'Entia'");

        assertThat(orm.em().fork().count(Member.class)).isEqualTo(1);
    }

    @Test
    void several_replicas_take_turns() {
        try (var two = orm(o -> o.replica(replica).replicaChoice(working -> {
            assertThat(working).containsExactly(0, 1);
            return 1;
        }))) {
            stopFollowing();
            orm.em().fork().persist(new Member(2, "ben@example.org")).flush();
            assertThat(two.em().fork().count(Member.class)).isEqualTo(1);
        }
    }

    @Test
    void data_sources_have_replicas_too() {
        try (var own = Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Member.class).dataSource(source(primary)).replica(source(replica)))) {
            stopFollowing();
            var em = own.em().fork();
            em.persist(new Member(2, "ben@example.org")).flush();

            assertThat(own.em().fork().count(Member.class)).isEqualTo(1);
            assertThat(em.count(Member.class)).isEqualTo(2);
        }
    }

    @Test
    void urls_of_several_hosts_pass_untouched() {
        var hosts = primary.replaceFirst("(//)([^/]+)/", "$1" + host(replica) + ",$2/");
        assertThat(hosts).contains(",");
        try (var routed =
                Orm.init(PostgreSql.driver(), o -> o.entities(Member.class).url(hosts + "&targetServerType=primary"))) {
            assertThatCode(() -> routed.em()
                            .fork()
                            .persist(new Member(2, "ben@example.org"))
                            .flush())
                    .doesNotThrowAnyException();
        }
        assertThat(text(hosts + "&targetServerType=secondary", "select pg_is_in_recovery()"))
                .isEqualTo("t");
    }

    private static String host(String url) {
        return url.replaceFirst(".*//([^/]+)/.*", "$1");
    }

    private static PGSimpleDataSource source(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    private static void run(String url, String statement) {
        text(url, statement);
    }

    private static String text(String url, String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "";
            try (var rows = statement.getResultSet()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
