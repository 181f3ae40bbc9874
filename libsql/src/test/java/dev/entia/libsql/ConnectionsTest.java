package dev.entia.libsql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.error.ConnectionException;
import dev.entia.error.ValidationException;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.run.Credentials;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Options about connections, on a server. */
final class ConnectionsTest {

    private Proxy primary;
    private Proxy replica;

    @BeforeEach
    void open() throws IOException {
        Database.run("drop table if exists member_friends", "drop table if exists member");
        primary = new Proxy();
        replica = new Proxy();
        try (var direct =
                Orm.init(LibSql.driver(), o -> o.entities(Member.class).url(Database.url()))) {
            direct.schema().create();
        }
    }

    @AfterEach
    void close() {
        primary.close();
        replica.close();
        Database.run("drop table if exists member_friends", "drop table if exists member");
    }

    private Orm orm(Consumer<SqlOptions> options) {
        return Orm.init(
                LibSql.driver(), o -> options.accept(o.entities(Member.class).url(primary.url())));
    }

    @Test
    void reads_go_to_the_replica_and_the_rest_to_the_primary() {
        try (var orm = orm(o -> o.password("t0ken").replica(replica.url()))) {
            primary.requests();
            orm.em().fork().count(Member.class);
            assertThat(primary.requests()).isZero();
            assertThat(replica.tokens()).containsOnly("Bearer t0ken");

            replica.requests();
            orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
            assertThat(primary.requests()).isEqualTo(2);
            assertThat(replica.requests()).isZero();
        }
    }

    @Test
    void a_replica_that_is_down_is_left_alone() {
        replica.answers(exchange -> Proxy.send(exchange, 503, new byte[0]));
        try (var orm = orm(o -> o.replica(replica.url()))) {
            assertThat(orm.em().fork().count(Member.class)).isZero();
            assertThat(orm.em().fork().count(Member.class)).isZero();
            assertThat(replica.requests()).isEqualTo(1);
        }
    }

    @Test
    void the_token_is_asked_for_whenever_a_stream_begins() {
        var asked = new AtomicInteger();
        try (var orm = orm(o -> o.credentials(() -> new Credentials("", "token" + asked.incrementAndGet())))) {
            orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
        }
        assertThat(primary.tokens()).containsExactly("Bearer token1", "Bearer token2", "Bearer token2");
    }

    @Test
    void a_token_that_is_not_given_is_a_connection_that_cannot_be_had() {
        var answers = new AtomicReference<Supplier<Credentials>>(() -> new Credentials("", "token"));
        try (var orm = orm(o -> o.credentials(() -> answers.get().get()))) {
            answers.set(() -> {
                throw new IllegalStateException("the vault is sealed");
            });
            assertThatThrownBy(() -> orm.em().fork().count(Member.class))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessage(
                            "No connection to the database could be had: credentials(…) gave none: the vault is sealed.");
            answers.set(() -> null);
            assertThatThrownBy(() -> orm.em().fork().count(Member.class))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageEndingWith("credentials(…) gave none: it answered null.");
            answers.set(() -> new Credentials("", "token"));
            assertThat(orm.em().fork().count(Member.class)).isZero();
        }
    }

    @Test
    void what_the_application_sets_holds_for_what_follows() {
        try (var orm = orm(o -> o.onAcquire(on -> on.run("pragma foreign_keys = off"))
                .onRelease(on -> on.run("pragma foreign_keys = on")))) {
            var em = orm.em().fork();
            var member = new Member(1, "ann@example.org");
            member.sponsor = em.ref(Member.class, 99);
            em.persist(member).flush();
        }
        assertThat(Database.rows("select sponsor_number from member")).containsExactly("99");
    }

    @Test
    void a_server_is_reached_without_a_connection_of_jdbc() {
        try (var orm = orm(o -> {})) {
            var em = orm.em().fork();
            var refusal = "em.unwrap(…) was asked for a java.sql.Connection, and the driver of this ORM (";
            assertThatThrownBy(() -> em.unwrap(Connection.class))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith(refusal);
            em.transactional(tx -> assertThatThrownBy(() -> tx.unwrap(Connection.class))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith(refusal));
        }
    }

    @Test
    void what_does_nothing_for_a_server_is_refused() {
        assertThatThrownBy(() -> orm(o -> o.driverProperty("cache_size", "1")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "driverProperty(\"cache_size\", …) is meant for a JDBC driver, and a server of libSQL is reached"
                                + " without one. Leave it out.");
        for (Consumer<SqlOptions> setting :
                List.<Consumer<SqlOptions>>of(o -> o.minIdle(2), o -> o.maxLifetime(Duration.ofMinutes(1)))) {
            assertThatThrownBy(() -> orm(setting))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("minIdle(…) and maxLifetime(…) do nothing for a server of libSQL");
        }
        assertThatThrownBy(() -> orm(o -> o.replica("file:copy.db")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "A replica(…) of a libSQL server is the URL of another server, libsql://, https:// or http://.");
        assertThatThrownBy(() -> orm(o -> o.credentials(() -> new Credentials("ann", "s3cret"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("libSQL knows no users")
                .hasMessageNotContaining("s3cret");
    }
}
