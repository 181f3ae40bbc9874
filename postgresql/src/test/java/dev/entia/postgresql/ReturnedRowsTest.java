package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.DriverException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which row that comes back from an insert is which that was given, see docs/decisions. */
final class ReturnedRowsTest {

    private static final int ROWS = 3000;

    @Entity
    static final class Numbered {
        @PrimaryKey
        @Nullable
        Long id;

        int value;

        @Column(defaultSql = "'new'")
        @Nullable
        String state;
    }

    @Entity
    static final class Named {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        String name = "";

        @Column(defaultSql = "'new'")
        @Nullable
        String state;
    }

    private Database database;
    private Orm orm;

    @BeforeEach
    void open() {
        database = Database.empty("rows");
        orm = Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Numbered.class, Named.class).url(database.url()).poolSize(2));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        if (orm != null) orm.close();
    }

    @Test
    void rows_are_numbered_in_the_order_in_which_they_are_given() {
        assertNumbered(1);
    }

    @Test
    void numbers_may_be_steps_apart() {
        database.run("alter table numbered alter id set increment by 3 set cache 7 restart with 10");
        assertNumbered(3);
    }

    @Test
    void rows_are_numbered_in_order_by_whatever_plan_and_with_triggers() {
        database.run(
                "create function other() returns trigger language plpgsql as $$ begin"
                        + " perform nextval(pg_get_serial_sequence('numbered', 'id')); return new; end $$",
                "create trigger other before insert on numbered for each row execute function other()");
        try (var parallel = Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Numbered.class).url(database.urlWith("debug_parallel_query", "on")))) {
            assertNumbered(parallel, 2);
        }
    }

    @Test
    void a_key_that_is_always_generated_is() {
        database.run("alter table numbered alter id set generated always");
        assertNumbered(1);
    }

    @Test
    void a_key_of_ones_own_is_refused_where_it_is_always_generated() {
        database.run("alter table numbered alter id set generated always");
        var own = numbered(1);
        own.id = 7L;
        var em = orm.em().fork();
        em.persist(own);

        assertThatThrownBy(em::flush)
                .isInstanceOf(DriverException.class)
                .hasMessageContaining("cannot insert a non-DEFAULT value into column \"id\"");
    }

    private void assertNumbered(int step) {
        assertNumbered(orm, step);
    }

    private void assertNumbered(Orm orm, int step) {
        var values = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
        Collections.shuffle(values, new Random(1));
        var rows = values.stream().map(ReturnedRowsTest::numbered).toList();
        orm.em().fork().persist(rows.toArray()).flush();

        assertThat(database.texts("select id || ' ' || value from numbered"))
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(row -> row.id + " " + row.value).toList());
        long first = rows.get(0).id == null ? 0 : rows.get(0).id;
        assertThat(rows)
                .extracting(row -> row.id)
                .containsExactlyElementsOf(IntStream.range(0, ROWS)
                        .mapToObj(i -> first + (long) i * step)
                        .toList());
        assertThat(rows).allSatisfy(row -> assertThat(row.state).isEqualTo("new"));
    }

    @Test
    void rows_with_keys_of_their_own_are_found_by_them() {
        database.run(
                "create function named_state() returns trigger language plpgsql as $$ begin"
                        + " new.state = 'state of ' || new.name; return new; end $$",
                "create trigger named_state before insert on named for each row execute function named_state()");
        var rows = IntStream.range(0, ROWS)
                .mapToObj(i -> {
                    var row = new Named();
                    row.name = "n" + i * 7919 % ROWS;
                    return row;
                })
                .toList();
        orm.em().fork().persist(rows.toArray()).flush();

        assertThat(rows).allSatisfy(row -> assertThat(row.state).isEqualTo("state of " + row.name));
    }

    @Test
    void some_rows_may_have_keys_of_their_own() {
        var own = numbered(1);
        own.id = 500L;
        var rows = List.of(numbered(2), own, numbered(3));
        orm.em().fork().persist(rows.toArray()).flush();

        assertThat(rows).extracting(row -> row.id).containsExactly(1L, 500L, 2L);
        assertStored(rows, row -> row.id + " " + row.value + " " + row.state);
    }

    @Test
    void some_rows_may_have_values_for_what_others_leave_to_the_database() {
        var rows = IntStream.range(0, 10).mapToObj(ReturnedRowsTest::numbered).toList();
        for (int i = 0; i < 10; i += 3) rows.get(i).state = "state " + i;
        orm.em().fork().persist(rows.toArray()).flush();

        assertThat(rows.get(3).state).isEqualTo("state 3");
        assertThat(rows.get(4).state).isEqualTo("new");
        assertStored(rows, row -> row.id + " " + row.value + " " + row.state);
    }

    private void assertStored(List<Numbered> rows, Function<Numbered, String> text) {
        assertThat(database.texts("select id || ' ' || value || ' ' || state from numbered"))
                .containsExactlyInAnyOrderElementsOf(rows.stream().map(text).toList());
    }

    @Test
    void a_trigger_that_leaves_out_rows_is_noticed() {
        database.run(
                "create function odd() returns trigger language plpgsql as"
                        + " $$ begin return case when new.value % 2 = 1 then new end; end $$",
                "create trigger odd before insert on numbered for each row execute function odd()");
        var em = orm.em().fork();
        em.persist(numbered(1), numbered(2), numbered(3));

        assertThatThrownBy(em::flush)
                .isInstanceOf(DriverException.class)
                .hasMessageStartingWith("The database gave back 2 rows for 3 inserted ones.");
        assertThat(database.texts("select id from numbered")).isEmpty();
    }

    @Test
    void more_rows_than_one_statement_takes_are_written() {
        var em = orm.em().fork();
        var rows =
                IntStream.range(0, 25_000).mapToObj(ReturnedRowsTest::numbered).toList();
        em.persist(rows.toArray()).flush();
        assertThat(rows.get(24_999).id).isEqualTo(25_000L);

        rows.forEach(row -> row.value = -row.value);
        em.flush();
        assertThat(database.texts("select sum(value) from numbered")).containsExactly("-312487500");

        em.remove(rows.toArray()).flush();
        assertThat(database.texts("select id from numbered")).isEmpty();
    }

    private static Numbered numbered(int value) {
        var row = new Numbered();
        row.value = value;
        return row;
    }
}
