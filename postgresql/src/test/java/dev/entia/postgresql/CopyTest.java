package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.driver.Isolation;
import dev.entia.driver.StatementObserver.Statement;
import dev.entia.error.ConnectionException;
import dev.entia.error.DataException;
import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.sql.SqlOptions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many new rows of which nothing is read back: by COPY where it means the same as an insert, see docs/decisions. */
final class CopyTest {

    private static final int MANY = 2_500;
    private static final String COPY =
            "copy \"parcel\" (\"number\", \"label\", \"weight\", \"sent_at\") from stdin (format binary)";

    @Entity
    static final class Parcel {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        int number;

        @Column(length = 10_000)
        @Nullable
        String label;

        double weight = 1.5;

        Instant sentAt = Instant.EPOCH;
    }

    private final List<Statement> ran = new ArrayList<>();
    private Database database;
    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        database = Database.empty("copies");
        orm = open(o -> {});
        orm.schema().create();
        em = orm.em().fork();
        ran.clear();
    }

    private Orm open(Consumer<SqlOptions> options) {
        return Orm.init(
                PostgreSql.driver(),
                o -> options.accept(o.entities(Parcel.class)
                        .url(database.url())
                        .poolSize(2)
                        .logParameters()
                        .observe(ran::add)));
    }

    @AfterEach
    void close() {
        if (orm != null) orm.close();
    }

    private static List<Parcel> parcels(int rows) {
        return IntStream.range(0, rows).mapToObj(CopyTest::parcel).toList();
    }

    private static Parcel parcel(int number) {
        var parcel = new Parcel();
        parcel.number = number;
        parcel.label = "parcel " + number;
        return parcel;
    }

    private boolean isCopied() {
        return ran.stream().anyMatch(each -> each.text().startsWith("copy"));
    }

    private boolean isInserted() {
        return ran.stream().anyMatch(each -> each.text().startsWith("insert"));
    }

    /** Writes many rows, which must be there then. */
    private void write() {
        ran.clear();
        em.persist(parcels(MANY).toArray()).flush();
        assertStored(MANY);
    }

    private void assertStored(int rows) {
        assertThat(database.texts("select count(*) from parcel")).containsExactly(Integer.toString(rows));
    }

    @Test
    void many_rows_are_copied_in_one_statement() {
        write();

        assertThat(ran)
                .filteredOn(each -> each.text().equals(COPY))
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.affected()).isEqualTo(MANY);
                    assertThat(copy.failure()).isEmpty();
                    assertThat(copy.parameters()).hasSize(1);
                    assertThat(copy.parameters().get(0)).hasSize(4);
                });
        assertThat(isInserted()).isFalse();
        assertThat(database.texts("select label from parcel where number = 7")).containsExactly("parcel 7");
    }

    @Test
    void few_rows_are_inserted() {
        em.persist(parcels(1_999).toArray()).flush();

        assertThat(ran).noneMatch(each -> each.text().contains("pg_catalog"));
        assertThat(isCopied()).isFalse();
        assertStored(1_999);
    }

    @Test
    void texts_are_kept_where_the_application_has_changed_their_encoding() {
        orm.close();
        orm = open(o -> o.url(database.url("&allowEncodingChanges=true"))
                .onAcquire(connection -> connection.run("set client_encoding to 'LATIN1'")));
        em = orm.em().fork();
        var parcels = parcels(MANY);
        parcels.get(7).label = "é";
        em.persist(parcels.toArray()).flush();

        assertThat(isCopied()).isFalse();
        assertThat(database.texts("select label from parcel where number = 7")).containsExactly("é");
    }

    @Test
    void more_rows_than_one_statement_takes_are_copied_one_part_after_the_other() {
        em.persist(parcels(25_000).toArray()).flush();

        assertThat(ran)
                .filteredOn(each -> each.text().equals(COPY))
                .extracting(Statement::affected)
                .containsExactly(10_000L, 10_000L, 5_000L);
        assertStored(25_000);
    }

    @Test
    void a_rule_is_followed() {
        database.run(
                "create table seen (number integer)",
                "create rule seen as on insert to parcel do also insert into seen values (new.number)");
        write();

        assertThat(isCopied()).isFalse();
        assertThat(database.texts("select count(*) from seen")).containsExactly("" + MANY);
    }

    @Test
    void a_rule_that_is_gone_is_forgotten() {
        database.run("create rule nothing as on insert to parcel do instead nothing", "drop rule nothing on parcel");
        write();

        assertThat(isCopied()).isTrue();
    }

    @Test
    void triggers_are_fired() {
        database.run(
                "create table seen (what text)",
                "create function see() returns trigger language plpgsql as $$ begin"
                        + " insert into seen values (tg_when || ' ' || tg_level); return new; end $$",
                "create trigger b before insert on parcel for each row execute function see()",
                "create trigger a after insert on parcel for each row execute function see()",
                "create trigger bs before insert on parcel for each statement execute function see()",
                "create trigger s after insert on parcel for each statement execute function see()");
        write();

        assertThat(isCopied()).isFalse();
        assertThat(database.texts("select what || ' ' || count(*) from seen group by what order by what"))
                .containsExactly("AFTER ROW 2500", "AFTER STATEMENT 1", "BEFORE ROW 2500", "BEFORE STATEMENT 1");
    }

    @Test
    void foreign_keys_and_other_constraints_are_checked() {
        database.run("alter table parcel add check (weight > 0)", "create table label (name text primary key)");
        write();
        assertThat(isCopied()).isTrue();

        var parcel = parcel(MANY);
        database.run("delete from parcel", "alter table parcel add foreign key (label) references label");
        em.clear();
        em.persist(parcels(MANY).toArray()).persist(parcel);
        assertThatThrownBy(em::flush)
                .isInstanceOf(ForeignKeyConstraintViolationException.class)
                .hasMessageEndingWith("in: " + COPY);
    }

    @Test
    void a_key_that_is_always_generated_takes_none_of_ones_own() {
        database.run("alter table parcel alter number add generated always as identity");
        em.persist(parcels(MANY).toArray());

        assertThatThrownBy(em::flush)
                .isInstanceOf(DriverException.class)
                .hasMessageContaining("cannot insert a non-DEFAULT value into column \"number\"");
    }

    @Test
    void what_is_no_plain_table_is_inserted_into() {
        database.run("alter table parcel rename to stored", "create view parcel as select * from stored");
        write();
        assertThat(isCopied()).isFalse();

        database.run(
                "drop view parcel",
                "create table parcel (like stored) partition by range (number)",
                "create table low partition of parcel for values from (0) to (1000)",
                "create table rest partition of parcel default");
        em.clear();
        write();
        assertThat(isCopied()).isFalse();
    }

    @Test
    void values_that_an_insert_casts_are_cast() {
        database.run("alter table parcel alter weight type numeric, alter sent_at type timestamp");
        em.persist(parcels(MANY).toArray());
        var parcel = parcel(MANY);
        parcel.weight = 1.0 / 3;
        em.persist(parcel).flush();

        assertThat(isCopied()).isFalse();
        assertThat(database.texts("select weight from parcel where number = " + MANY))
                .containsExactly("0.333333333333333");
    }

    @Test
    void a_domain_is_inserted_into() {
        database.run(
                "create domain name_of_parcel as varchar(100)", "alter table parcel alter label type name_of_parcel");
        write();

        assertThat(isCopied()).isFalse();
    }

    @Test
    void a_transaction_with_an_older_view_of_the_catalog_inserts() {
        em.transactional(
                o -> o.isolation(Isolation.REPEATABLE_READ),
                tx -> tx.persist(parcels(MANY).toArray()).flush());

        assertThat(isCopied()).isFalse();
        assertStored(MANY);
    }

    @Test
    void a_wrong_value_is_what_it_is_in_an_insert() {
        var before = parcels(MANY);
        before.get(MANY - 1).label = "x".repeat(10_001);
        em.persist(before.toArray());
        assertThatThrownBy(em::flush)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("value too long for type character varying(10000)")
                .hasMessageEndingWith("in: " + COPY);

        before.get(MANY - 1).label = "short";
        em.flush();
        assertStored(MANY);
    }

    @Test
    void a_null_where_there_may_be_none() {
        database.run("alter table parcel alter label set not null");
        var rows = parcels(MANY);
        rows.get(7).label = null;
        em.persist(rows.toArray());

        assertThatThrownBy(em::flush)
                .isInstanceOf(NotNullConstraintViolationException.class)
                .hasMessageContaining("Parcel.label");
    }

    /** So early that the server stops reading long before all has been sent. */
    @Test
    void a_unique_value_that_is_taken_is_told_and_undone_alone() {
        em.persist(parcel(0)).flush();
        em.clear();
        var rows = parcels(MANY);
        for (var row : rows) row.label = "x".repeat(9_000);
        var failure = new AtomicReference<@Nullable Throwable>();
        em.transactional(tx -> {
            tx.persist(parcel(MANY)).flush();
            failure.set(catchThrowable(() ->
                    tx.transactional(inner -> inner.persist(rows.toArray()).flush())));
            tx.clear();
        });

        var error = Objects.requireNonNull(failure.get());
        assertThat(error)
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageContaining("Parcel.number must be unique, and is taken")
                .hasMessageEndingWith("in: " + COPY);
        assertThat(ran)
                .filteredOn(each -> each.text().equals(COPY))
                .singleElement()
                .satisfies(copy -> assertThat(copy.failure()).contains((RuntimeException) error));
        assertStored(2);
    }

    @Test
    void a_text_that_the_database_does_not_take_is_refused_before_it_hears_of_it() {
        em.transactional(tx -> {
            var rows = parcels(MANY);
            rows.get(MANY - 1).label = "\0";
            assertThatThrownBy(() -> tx.persist(rows.toArray()).flush())
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Parcel.label is a text with a NUL character");
            rows.get(MANY - 1).label = "";
            tx.flush();
        });
        assertStored(MANY);
    }

    @Test
    void a_copy_that_waits_too_long_is_ended_and_the_connection_goes_on() throws SQLException {
        whileTaken(() -> {
            try (var hasty = open(o -> o.statementTimeout(Duration.ofMillis(300)))) {
                assertThatThrownBy(() -> hasty.em()
                                .fork()
                                .persist(parcels(MANY).toArray())
                                .flush())
                        .isInstanceOf(StatementTimeoutException.class);
                assertThat(hasty.em().fork().count(Parcel.class)).isZero();
            }
            try (var hasty = open(o -> o.lockTimeout(Duration.ofMillis(300)))) {
                assertThatThrownBy(() -> hasty.em()
                                .fork()
                                .persist(parcels(MANY).toArray())
                                .flush())
                        .isInstanceOf(LockWaitTimeoutException.class);
            }
        });
        assertThat(isCopied()).isTrue();
        write();
    }

    @Test
    void a_connection_that_is_lost_in_the_middle_is_replaced() throws SQLException {
        whileTaken(() -> {
            var flush = CompletableFuture.runAsync(
                    () -> em.persist(parcels(MANY).toArray()).flush());
            var waiting =
                    "select pid from pg_stat_activity where query like 'copy \"parcel\"%' and wait_event_type = 'Lock'";
            while (database.texts(waiting).isEmpty()) Thread.onSpinWait();
            database.run("select pg_terminate_backend(pid) from (" + waiting + ") as victim");

            assertThat(catchThrowable(flush::join)).hasCauseInstanceOf(ConnectionException.class);
        });
        em.flush();
        assertStored(MANY);
    }

    /** While another transaction, which is undone then, holds one of the keys. */
    private void whileTaken(Runnable work) throws SQLException {
        try (var connection = database.connection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("insert into parcel values (" + (MANY - 1) + ", '', 1, now())");
                work.run();
            }
            connection.rollback();
        }
    }
}
