package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.error.ConnectionException;
import dev.entia.error.ValidationException;
import dev.entia.sql.run.Credentials;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password that changes while an ORM is open. */
final class CredentialsTest {

    private static final String ROLE = "rotated";
    private static final String OLD = "0ld'Secret%";
    private static final String NEW = "n3w\\Secret&";

    private final AtomicReference<String> known = new AtomicReference<>(OLD);
    private Database database;
    private Orm orm;

    @BeforeEach
    void open() {
        database = Database.empty("credentials");
        dropRoles();
        database.run("create role with_password", "create role " + ROLE + " login in role with_password");
        change(OLD);
        createTables();
        database.run(
                "grant usage on schema credentials to " + ROLE,
                "grant all on all tables in schema credentials to " + ROLE);
        orm = asRole();
    }

    @AfterEach
    void close() {
        if (orm != null) orm.close();
        dropRoles();
    }

    private void createTables() {
        try (var owner =
                Orm.init(PostgreSql.driver(), o -> o.entities(Member.class).url(database.url()))) {
            owner.schema().create();
        }
    }

    private Orm asRole() {
        return Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Member.class)
                        .url(database.urlWithoutUser())
                        .credentials(() -> new Credentials(ROLE, known.get()))
                        .poolSize(2)
                        .connectionTimeout(Duration.ofSeconds(2)));
    }

    private void dropRoles() {
        database.run(
                "do $$ begin if exists (select from pg_roles where rolname = '" + ROLE + "') then" + " drop owned by "
                        + ROLE + "; end if; end $$",
                "drop role if exists " + ROLE,
                "drop role if exists with_password");
    }

    private void change(String password) {
        database.run("alter role " + ROLE + " password '" + password.replace("'", "''") + "'");
    }

    @Test
    void a_connection_that_is_open_outlives_its_password_and_new_ones_log_in_with_the_next() {
        var first = connection();
        change(NEW);
        known.set(NEW);

        assertThat(connection()).isEqualTo(first);
        orm.em().fork().transactional(tx -> {
            tx.count(Member.class);
            orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
            assertThat(connections()).isEqualTo("2");
        });
    }

    @Test
    void connections_that_died_are_replaced_by_ones_with_the_password_of_now() {
        var first = connection();
        change(NEW);
        known.set(NEW);
        database.run("select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = '" + ROLE + "'");

        assertThat(orm.em().fork().count(Member.class)).isZero();
        assertThat(connection()).isNotEqualTo(first);
    }

    @Test
    void no_message_has_a_password_that_is_refused() {
        change(NEW);
        assertThatThrownBy(() -> orm.em().fork().transactional(tx -> {
                    tx.count(Member.class);
                    orm.em().fork().count(Member.class);
                }))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("password authentication failed for user \"" + ROLE + "\"")
                .satisfies(CredentialsTest::assertNoSecrets);

        assertThatThrownBy(this::asRole)
                .isInstanceOf(ConnectionException.class)
                .satisfies(CredentialsTest::assertNoSecrets);
    }

    @Test
    void credentials_that_are_not_given_say_so() {
        assertNotGiven(() -> null, "it answered null");
        assertNotGiven(() -> new Credentials(ROLE, null), "its password is null");
        assertNotGiven(
                () -> {
                    throw new IllegalStateException("the vault is sealed");
                },
                "the vault is sealed");
    }

    private void assertNotGiven(Supplier<Credentials> credentials, String reason) {
        var driver = PostgreSql.driver();
        assertThatThrownBy(() -> Orm.init(
                        driver,
                        o -> o.entities(Member.class)
                                .url(database.urlWithoutUser())
                                .credentials(credentials)))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith(
                        "No connection to the database could be had: credentials(…) gave none: " + reason + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://127.0.0.1/shop?user=ann", "postgresql://ann@127.0.0.1/shop"})
    void a_url_with_a_user_is_refused_beside_them(String url) {
        var driver = PostgreSql.driver();
        assertThatThrownBy(() -> Orm.init(
                        driver,
                        o -> o.entities(Member.class).url(url).credentials(() -> new Credentials(ROLE, known.get()))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("the url(…) has a user as well");
    }

    private static void assertNoSecrets(Throwable e) {
        var trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(OLD, NEW, "Secret");
    }

    /** The process on the server that serves the ORM's connection. */
    private String connection() {
        orm.em().fork().count(Member.class);
        return database.texts("select pid from pg_stat_activity where usename = '" + ROLE + "'")
                .get(0);
    }

    private String connections() {
        return database.texts("select count(*) from pg_stat_activity where usename = '" + ROLE + "'")
                .get(0);
    }
}
