package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.Orm;
import dev.entia.error.DriverException;
import dev.entia.sql.SqlOptions;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of which everybody sees some, by a variable of the session that is set on every connection taken. */
final class RowLevelSecurityTest {

    private static final String ROLE = "resident";

    /** The pool of the application, in which one connection is everybody's. */
    private final HikariDataSource pool = new HikariDataSource();

    private final AtomicReference<String> present = new AtomicReference<>("Rome");
    private Database database;

    @BeforeEach
    void open() {
        database = Database.empty("security");
        dropRole();
        try (var owner = orm(o -> o.url(database.url()))) {
            owner.schema().create();
        }
        database.run(
                "insert into member (number, email, age, city) values (1, 'ann@example.org', 18, 'Rome'),"
                        + " (2, 'ben@example.org', 18, 'Oslo')",
                "alter table member enable row level security",
                "create policy own on member using (city = current_setting('app.city'))",
                "create role " + ROLE + " login",
                "grant usage on schema security to " + ROLE,
                "grant all on all tables in schema security to " + ROLE);
        pool.setJdbcUrl(database.urlWithoutUser());
        pool.setUsername(ROLE);
        pool.setMaximumPoolSize(1);
    }

    @AfterEach
    void close() {
        pool.close();
        dropRole();
    }

    private void dropRole() {
        database.run(
                "do $$ begin if exists (select from pg_roles where rolname = '" + ROLE + "') then" + " drop owned by "
                        + ROLE + "; end if; end $$",
                "drop role if exists " + ROLE);
    }

    private static Orm orm(Consumer<SqlOptions> options) {
        return Orm.init(PostgreSql.driver(), o -> options.accept(o.entities(Member.class)));
    }

    private Orm secured(Consumer<SqlOptions> more) {
        return orm(o -> more.accept(o.dataSource((DataSource) pool)
                .onAcquire(on -> on.run("select set_config('app.city', ?, false)", present.get()))
                .onRelease(on -> on.run("reset app.city"))));
    }

    @Test
    void everybody_sees_their_own_rows_by_statement_and_by_transaction() {
        try (var orm = secured(o -> {})) {
            assertThat(orm.em().fork().findAll(Member.class))
                    .extracting(member -> member.number)
                    .containsExactly(1);

            present.set("Oslo");
            orm.em()
                    .fork()
                    .transactional(tx -> assertThat(tx.findAll(Member.class))
                            .extracting(member -> member.number)
                            .containsExactly(2));
        }
    }

    @Test
    void a_row_of_somebody_else_is_not_written() {
        try (var orm = secured(o -> {})) {
            var em = orm.em().fork();
            var member = new Member(3, "cem@example.org");
            member.city = "Oslo";
            assertThatThrownBy(() -> em.persist(member).flush())
                    .isInstanceOf(DriverException.class)
                    .hasMessageContaining("row-level security");

            member.city = "Rome";
            em.flush();
        }
        assertThat(database.texts("select city from member where number = 3")).containsExactly("Rome");
    }

    @Test
    void of_many_rows_none_of_somebody_else_is_written() {
        try (var orm = secured(o -> {})) {
            var em = orm.em().fork();
            for (int i = 10; i < 3_000; i++) {
                var member = new Member(i, i + "@example.org");
                member.city = "Rome";
                em.persist(member);
            }
            em.flush();
            assertThat(em.count(Member.class)).isEqualTo(2_991);

            var others = orm.em().fork();
            for (int i = 3_000; i < 6_000; i++) others.persist(new Member(i, i + "@example.org"));
            assertThatThrownBy(others::flush)
                    .isInstanceOf(DriverException.class)
                    .hasMessageContaining("new row violates row-level security policy");
        }
    }

    @Test
    void what_was_set_is_gone_for_others_on_the_connection() throws SQLException {
        try (var orm = secured(o -> {})) {
            orm.em().fork().transactional(tx -> tx.count(Member.class));
            assertThat(city()).isEmpty();

            var em = orm.em().fork();
            assertThatThrownBy(() -> em.transactional(tx -> {
                        tx.count(Member.class);
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(city()).isEmpty();
        }
    }

    @Test
    void a_connection_on_which_not_all_was_set_is_closed() throws SQLException {
        try (var orm = secured(o -> o.onAcquire(on -> {
            on.run("select set_config('app.city', ?, false)", present.get());
            on.run("set app.city to !");
        }))) {
            int before = process();
            assertThatThrownBy(() -> orm.em().fork().count(Member.class)).isInstanceOf(DriverException.class);
            assertThat(process()).isNotEqualTo(before);
            assertThat(city()).isEmpty();

            int then = process();
            var em = orm.em().fork();
            assertThatThrownBy(() -> em.transactional(tx -> tx.count(Member.class)))
                    .isInstanceOf(DriverException.class);
            assertThat(process()).isNotEqualTo(then);
            assertThat(city()).isEmpty();
        }
    }

    @Test
    void a_connection_on_which_not_all_was_reset_is_closed_and_the_work_stands() throws SQLException {
        try (var orm = secured(o -> o.onRelease(on -> on.run("reset !")))) {
            int before = process();
            orm.em().fork().transactional(tx -> tx.findOneOrFail(Member.class, 1).age = 40);
            assertThat(process()).isNotEqualTo(before);
            assertThat(city()).isEmpty();
        }
        assertThat(database.texts("select age from member where number = 1")).containsExactly("40");
    }

    /** What somebody else who takes the connection is told of it: nothing was set, or it was and is reset. */
    private String city() throws SQLException {
        return asked("select coalesce(current_setting('app.city', true), '')");
    }

    private int process() throws SQLException {
        return Integer.parseInt(asked("select pg_backend_pid()"));
    }

    private String asked(String query) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
