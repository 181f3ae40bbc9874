package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.driver.StatementObserver.Statement;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.sql.SqlOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many new rows that the database numbers: their numbers come first, and the rows by COPY, see docs/decisions. */
final class NumberedCopyTest {

    private static final int MANY = 2_500;
    private static final String COPY = "copy \"letter\" (\"text\", \"id\") from stdin (format binary)";

    @Entity
    static final class Letter {
        @PrimaryKey
        @Nullable
        Integer id;

        @Unique
        String text;

        Letter(String text) {
            this.text = text;
        }
    }

    private final List<Statement> ran = new ArrayList<>();
    private Database database;
    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        database = Database.empty("numbered");
        orm = open(o -> {});
        orm.schema().create();
        em = orm.em().fork();
        ran.clear();
    }

    private Orm open(Consumer<SqlOptions> options) {
        return Orm.init(
                PostgreSql.driver(),
                o -> options.accept(
                        o.entities(Letter.class).url(database.url()).poolSize(2).observe(ran::add)));
    }

    @AfterEach
    void close() {
        if (orm != null) orm.close();
    }

    private static List<Letter> letters(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> new Letter("letter " + i)).toList();
    }

    private boolean isCopied() {
        return ran.stream().anyMatch(each -> each.text().equals(COPY));
    }

    /** Writes many rows, which must then be there, with the keys that their objects have. */
    private void write(int rows) {
        ran.clear();
        var letters = letters(rows);
        em.persist(letters.toArray()).flush();

        assertThat(letters).extracting(letter -> letter.id).doesNotContainNull().isSorted();
        assertThat(database.texts("select id || ' ' || text from letter order by id"))
                .isEqualTo(letters.stream()
                        .map(letter -> letter.id + " " + letter.text)
                        .toList());
    }

    @Test
    void many_rows_have_their_numbers_before_they_are_copied() {
        write(MANY);

        assertThat(isCopied()).isTrue();
        assertThat(ran).noneMatch(each -> each.text().startsWith("insert"));
        assertThat(em.findOneOrFail(Letter.class, 1).text).isEqualTo("letter 0");
    }

    @Test
    void the_next_row_has_the_next_number() {
        write(MANY);
        var next = new Letter("next");
        em.persist(next).flush();

        assertThat(next.id).isEqualTo(MANY + 1);
    }

    @Test
    void more_rows_than_one_statement_takes_are_numbered_together_and_copied_one_part_after_the_other() {
        write(25_000);

        assertThat(ran).filteredOn(each -> each.text().contains("nextval")).hasSize(1);
        assertThat(ran)
                .filteredOn(each -> each.text().equals(COPY))
                .extracting(Statement::affected)
                .containsExactly(10_000L, 10_000L, 5_000L);
    }

    @Test
    void few_rows_are_inserted() {
        write(1_999);

        assertThat(isCopied()).isFalse();
        assertThat(ran).noneMatch(each -> each.text().contains("pg_catalog"));
    }

    @Test
    void a_sequence_of_a_way_of_its_own_is_followed() {
        database.run("alter table letter alter id set increment by 10 set start 7 restart");
        write(MANY);

        assertThat(isCopied()).isTrue();
        assertThat(database.texts("select id from letter order by id limit 3")).containsExactly("7", "17", "27");
    }

    @Test
    void numbers_that_no_identity_gives_are_left_to_the_insert() {
        database.run(
                "alter table letter alter id drop identity",
                "create sequence letter_number start 100 owned by letter.id",
                "alter table letter alter id set default nextval('letter_number') * 2");
        write(MANY);

        assertThat(isCopied()).isFalse();
        assertThat(database.texts("select min(id) from letter")).containsExactly("200");
    }

    @Test
    void numbers_that_are_always_generated_are_left_to_the_insert() {
        database.run("alter table letter alter id set generated always");
        write(MANY);

        assertThat(isCopied()).isFalse();
    }

    @Test
    void another_sequence_that_the_column_owns_is_none_of_its_numbers() {
        database.run("create sequence former start 5000 owned by letter.id");
        em.persist(new Letter("first")).flush();
        var letters = letters(MANY);
        em.persist(letters.toArray()).flush();

        assertThat(isCopied()).isTrue();
        assertThat(letters.get(0).id).isEqualTo(2);
    }

    @Test
    void who_may_not_use_the_sequence_inserts() {
        assertInserts("grant select, insert on letter to letter_writer");
    }

    @Test
    void who_may_not_give_the_column_inserts() {
        assertInserts(
                "grant select, insert (text) on letter to letter_writer",
                "grant usage on sequence letter_id_seq to letter_writer");
    }

    private void assertInserts(String... grants) {
        database.run(
                "drop role if exists letter_writer",
                "create role letter_writer",
                "grant usage on schema numbered to letter_writer");
        database.run(grants);
        try {
            orm.close();
            orm = open(o -> o.onAcquire(connection -> connection.run("set role letter_writer")));
            em = orm.em().fork();
            write(MANY);
            assertThat(isCopied()).isFalse();
        } finally {
            orm.close();
            database.run("drop owned by letter_writer", "drop role letter_writer");
        }
    }

    @Test
    void a_unique_value_that_is_taken_leaves_objects_without_keys() {
        em.persist(new Letter("letter 2000")).flush();
        var letters = letters(MANY);
        em.persist(letters.toArray());

        assertThatThrownBy(em::flush)
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageContaining("Letter.text must be unique, and is taken");
        assertThat(letters).allMatch(letter -> letter.id == null);
        assertThat(database.texts("select count(*) from letter")).containsExactly("1");

        letters.get(2_000).text = "another";
        em.flush();
        assertThat(isCopied()).isTrue();
        assertThat(database.texts("select count(*) from letter")).containsExactly(Integer.toString(MANY + 1));
    }
}
