package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.CheckConstraintViolationException;
import dev.entia.error.ColumnNotFoundException;
import dev.entia.error.ConnectionException;
import dev.entia.error.DataException;
import dev.entia.error.DeadlockException;
import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.ReadOnlyException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.error.SyntaxErrorException;
import dev.entia.error.TableExistsException;
import dev.entia.error.TableNotFoundException;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.UniqueConstraintViolationException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL reports, as what it is thrown. */
final class ErrorsTest {

    private Database database;
    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        database = Database.empty("errors");
        orm = open(database.url());
        orm.schema().create();
        em = orm.em().fork();
        em.persist(new Member(1, "ann@example.org"), new Member(2, "ben@example.org"))
                .flush();
    }

    private static Orm open(String url) {
        return Orm.init(
                PostgreSql.driver(), o -> o.entities(Member.class).url(url).poolSize(2));
    }

    @AfterEach
    void close() {
        if (orm != null) orm.close();
    }

    @Test
    void a_unique_value_that_is_taken() {
        em.persist(new Member(3, "ann@example.org"));

        var error = catchThrowableOfType(UniqueConstraintViolationException.class, em::flush);
        assertThat(error)
                .hasMessage(
                        "The value of Member.email must be unique, and is taken. The database says: duplicate key value"
                                + " violates unique constraint \"member_email_unique\"\nin: insert into \"member\" (\"number\","
                                + " \"email\", \"age\", \"city\", \"sponsor_number\") values (?, ?, ?, ?, ?)");
        assertThat(error.properties()).containsExactly("Member.email");
        assertThat(error.constraintName()).contains("member_email_unique");
        assertThat(error.isRetryable()).isFalse();
        assertThat(error).hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void a_unique_value_that_is_taken_among_many() {
        em.persist(new Member(3, "cem@example.org"), new Member(4, "ann@example.org"));

        var error = catchThrowableOfType(UniqueConstraintViolationException.class, em::flush);
        assertThat(error.properties()).containsExactly("Member.email");
    }

    @Test
    void a_key_that_is_taken() {
        em.clear();
        em.persist(new Member(1, "cem@example.org"));

        var error = catchThrowableOfType(UniqueConstraintViolationException.class, em::flush);
        assertThat(error.properties()).containsExactly("Member.number");
        assertThat(error.constraintName()).contains("member_pkey");
    }

    @Test
    void a_constraint_that_excludes_rows() {
        database.run("alter table member add constraint ages exclude using gist (int4range(age, age + 1) with &&)"
                + " where (age > 20)");
        var cem = new Member(3, "cem@example.org");
        cem.age = 30;
        var dan = new Member(4, "dan@example.org");
        dan.age = 30;
        em.persist(cem, dan);

        var error = catchThrowableOfType(UniqueConstraintViolationException.class, em::flush);
        assertThat(error.constraintName()).contains("ages");
    }

    @Test
    void a_reference_to_nothing() {
        var member = new Member(3, "cem@example.org");
        member.sponsor = em.ref(Member.class, 99);
        em.persist(member);

        var error = catchThrowableOfType(ForeignKeyConstraintViolationException.class, em::flush);
        assertThat(error.properties()).containsExactly("Member.sponsor");
        assertThat(error.constraintName()).contains("member_sponsor_number_foreign");
    }

    @Test
    void a_row_that_is_referred_to() {
        database.run("create table guest (host int not null references member (number))");
        database.run("insert into guest values (1)");
        em.remove(em.findOneOrFail(Member.class, 1));

        var error = catchThrowableOfType(ForeignKeyConstraintViolationException.class, em::flush);
        assertThat(error)
                .hasMessageStartingWith(
                        "A row is still referred to, or refers to a row that does not exist. The database"
                                + " says: update or delete on table \"member\" violates foreign key constraint");
        assertThat(error.constraintName()).contains("guest_host_fkey");
        assertThat(error.properties()).isEmpty();
    }

    @Test
    void a_check_that_fails() {
        var member = new Member(3, "cem@example.org");
        member.age = 17;
        em.persist(member);

        var error = catchThrowableOfType(CheckConstraintViolationException.class, em::flush);
        assertThat(error.properties()).containsExactly("Member.age");
        assertThat(error.constraintName()).contains("member_age_check");
    }

    @Test
    void a_value_that_is_missing() {
        database.run("delete from member", "alter table member alter sponsor_number set not null");
        em.persist(new Member(3, "cem@example.org"));

        var error = catchThrowableOfType(NotNullConstraintViolationException.class, em::flush);
        assertThat(error)
                .hasMessageStartingWith("Member.sponsor must have a value. The database says: null value in column");
        assertThat(error.properties()).containsExactly("Member.sponsor");
    }

    @Test
    void a_text_that_is_too_long() {
        em.findOneOrFail(Member.class, 1).city = "Berlin";

        assertThatThrownBy(em::flush)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("A value does not fit its column. The database says: value too long for type"
                        + " character varying(5)\nin: update");
    }

    @Test
    void a_text_that_is_too_long_among_many_is_not_cut_off() {
        em.findAll(Member.class).forEach(member -> member.city = "Berlin");

        assertThatThrownBy(em::flush).isInstanceOf(DataException.class);
        assertThat(database.texts("select distinct city from member")).containsExactly("");
    }

    @Test
    void a_number_that_is_too_large() {
        database.run("alter table member alter age type smallint");
        em.findOneOrFail(Member.class, 1).age = 40_000;

        assertThatThrownBy(em::flush).isInstanceOf(DataException.class).hasMessageContaining("smallint out of range");
    }

    @Test
    void a_table_that_is_not_there() {
        database.run("drop table member");

        assertThatThrownBy(() -> em.count(Member.class))
                .isInstanceOf(TableNotFoundException.class)
                .hasMessage(
                        "A table does not exist. Has the schema been created? The database says: relation \"member\""
                                + " does not exist\nin: select count(*) from \"member\" as \"m0\"");
    }

    @Test
    void a_column_that_is_not_there() {
        database.run("alter table member rename age to years");

        assertThatThrownBy(() -> em.findAll(Member.class))
                .isInstanceOf(ColumnNotFoundException.class)
                .hasMessageContaining("column m0.age does not exist");
    }

    @Test
    void a_table_that_is_there_already() {
        assertThatThrownBy(() -> orm.schema().create())
                .isInstanceOf(TableExistsException.class)
                .hasMessageStartingWith(
                        "A table exists already. The database says: relation \"member\" already exists\n");
    }

    @Entity
    static final class Unclear {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(check = "value >")
        int value;
    }

    @Test
    void a_statement_that_is_no_sql() {
        try (var unclear =
                Orm.init(PostgreSql.driver(), o -> o.entities(Unclear.class).url(database.url()))) {
            assertThatThrownBy(() -> unclear.schema().create())
                    .isInstanceOf(SyntaxErrorException.class)
                    .hasMessageStartingWith("The database does not understand the statement. The database says: syntax"
                            + " error at or near \")\"");
        }
    }

    @Test
    void a_lock_that_is_not_released() throws SQLException {
        assertLocked("lock_timeout", LockWaitTimeoutException.class);
    }

    @Test
    void a_statement_that_takes_too_long() throws SQLException {
        assertLocked("statement_timeout", StatementTimeoutException.class);
    }

    private void assertLocked(String timeout, Class<? extends DriverException> type) throws SQLException {
        try (var other = database.connection();
                var statement = other.createStatement();
                var impatient = open(database.urlWith(timeout, "200"))) {
            other.setAutoCommit(false);
            statement.execute("update member set age = 20 where number = 1");
            var em = impatient.em().fork();
            em.findOneOrFail(Member.class, 1).age = 21;

            assertThatThrownBy(em::flush).isInstanceOf(type);
            other.rollback();
            em.flush();
        }
        assertThat(database.texts("select age from member where number = 1")).containsExactly("21");
    }

    @Test
    void two_transactions_that_wait_for_each_other() throws Exception {
        var barrier = new CyclicBarrier(2);
        var one = CompletableFuture.runAsync(() -> takeBoth(barrier, 1, 2));
        var other = CompletableFuture.runAsync(() -> takeBoth(barrier, 2, 1));

        var error = catchThrowableOfType(CompletionException.class, CompletableFuture.allOf(one, other)::join);
        assertThat(error).hasCauseInstanceOf(DeadlockException.class);
        assertThat(((DeadlockException) error.getCause()).isRetryable()).isTrue();
        assertThat(one.isCompletedExceptionally()).isNotEqualTo(other.isCompletedExceptionally());
    }

    private void takeBoth(CyclicBarrier barrier, int first, int second) {
        orm.em().fork().transactional(tx -> {
            tx.findOneOrFail(Member.class, first).age++;
            tx.flush();
            await(barrier);
            tx.findOneOrFail(Member.class, second).age++;
            tx.flush();
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_row_that_somebody_else_has_changed_meanwhile() {
        try (var strict = open(database.urlWith("default_transaction_isolation", "repeatable%5C%20read"))) {
            var em = strict.em().fork();
            var error = catchThrowableOfType(
                    TransactionConflictException.class,
                    () -> em.transactional(tx -> {
                        tx.findOneOrFail(Member.class, 1).age = 30;
                        database.run("update member set age = 40 where number = 1");
                    }));
            assertThat(error.isRetryable()).isTrue();
        }
    }

    @Test
    void a_database_that_is_open_for_reading_only() {
        try (var reading = open(database.urlWith("default_transaction_read_only", "on"))) {
            var other = reading.em().fork();
            assertThat(other.count(Member.class)).isEqualTo(2);
            other.persist(new Member(3, "cem@example.org"));

            assertThatThrownBy(other::flush).isInstanceOf(ReadOnlyException.class);
        }
    }

    @Test
    void a_connection_that_the_server_ends() throws SQLException {
        orm.close();
        orm = open(database.url("&ApplicationName=dying"));
        var em = orm.em().fork();
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(new Member(3, "cem@example.org"));
                    tx.flush();
                    database.run("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name = 'dying' and state = 'idle in transaction'");
                    tx.findAll(Member.class);
                }))
                .isInstanceOf(ConnectionException.class);

        em.flush();
        assertThat(em.fork().count(Member.class)).isEqualTo(3);
    }

    @Test
    void a_server_that_is_not_there() {
        assertThatThrownBy(() -> open("postgresql://127.0.0.1:1/shop"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("No connection to the database could be had: ");
    }

    @Test
    void a_database_that_is_not_there() {
        var nowhere = Database.server().replaceFirst("/[^/?]*(\\?|$)", "/nowhere$1");

        assertThatThrownBy(() -> open(nowhere))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("\"nowhere\"");
    }

    @Test
    void no_message_has_a_value() {
        var secret = new Member(3, "secret@example.org");
        em.persist(secret).flush();
        em.clear();
        for (var work : new Runnable[] {
            () -> em.persist(new Member(4, "secret@example.org")).flush(),
            () -> em.persist(new Member(5, "secret@example.org"), new Member(6, "secret2@example.org"))
                    .flush()
        }) {
            em.clear();
            assertThatThrownBy(work::run).isInstanceOf(DriverException.class).satisfies(error -> {
                for (Throwable each = error; each != null; each = each.getCause()) {
                    assertThat(each.getMessage()).doesNotContain("secret");
                }
            });
        }
    }
}
