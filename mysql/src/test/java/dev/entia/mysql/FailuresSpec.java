package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.error.CheckConstraintViolationException;
import dev.entia.error.ConnectionException;
import dev.entia.error.DataException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.TableExistsException;
import dev.entia.error.TableNotFoundException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What failures of the database become. */
public abstract class FailuresSpec {

    private final TestedServer server;

    protected FailuresSpec(TestedServer server) {
        this.server = server;
    }

    @Entity
    static final class Person {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        String email;

        @Column(check = "age >= 0")
        int age;

        @Column(length = 5)
        String code = "";

        @Unique(name = "alias's")
        @Nullable
        String alias;

        @Nullable
        String motto;

        @Nullable
        Ref<Person> boss;

        Person(String email) {
            this.email = email;
        }
    }

    private Database database;
    private Orm orm;

    @BeforeEach
    void open() {
        database = server.empty("failures");
        orm = Orm.init(
                server.driver(),
                o -> o.entities(Person.class).url(database.url()).poolSize(2));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private void persist(Person person) {
        orm.em().fork().persist(person).flush();
    }

    @Test
    void a_taken_value_is_told_by_its_constraint_and_property() {
        persist(new Person("secret' for key 'x.y'"));

        var failure = catchThrowableOfType(
                UniqueConstraintViolationException.class, () -> persist(new Person("secret' for key 'x.y'")));
        assertThat(failure.constraintName()).contains("person_email_unique");
        assertThat(failure.properties()).containsExactly("Person.email");
        assertThat(failure).hasMessageNotContaining("secret");
    }

    @Test
    void a_constraint_with_a_quote_in_its_name_is_told() {
        var first = new Person("a");
        first.alias = "x";
        persist(first);
        var second = new Person("b");
        second.alias = "x";

        var failure = catchThrowableOfType(UniqueConstraintViolationException.class, () -> persist(second));
        assertThat(failure.constraintName()).contains("alias's");
        assertThat(failure.properties()).containsExactly("Person.alias");
    }

    @Test
    void a_reference_to_nobody_is_told_by_its_constraint_and_property() {
        var person = new Person("a");
        person.boss = Ref.ofId(Person.class, 99L);

        var failure = catchThrowableOfType(ForeignKeyConstraintViolationException.class, () -> persist(person));
        assertThat(failure.constraintName()).contains("person_boss_id_foreign");
        assertThat(failure.properties()).containsExactly("Person.boss");
    }

    @Test
    void a_check_is_told_by_its_constraint_and_property() {
        var person = new Person("a");
        person.age = -1;

        var failure = catchThrowableOfType(CheckConstraintViolationException.class, () -> persist(person));
        assertThat(failure.constraintName()).contains("person_age_check");
        assertThat(failure.properties()).containsExactly("Person.age");
    }

    @Test
    void a_missing_value_is_told_by_its_property() {
        database.run("alter table person modify motto varchar(255) not null");

        var failure = catchThrowableOfType(NotNullConstraintViolationException.class, () -> persist(new Person("a")));
        assertThat(failure.properties()).containsExactly("Person.motto");
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_not_cut_off() {
        var person = new Person("a");
        person.code = "secret";

        assertThatThrownBy(() -> persist(person))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("'code'")
                .hasMessageNotContaining("secret");
        var unbounded = new Person("x".repeat(256));
        assertThatThrownBy(() -> persist(unbounded)).isInstanceOf(DataException.class);
    }

    @Test
    void a_number_that_is_out_of_range_is_refused() {
        database.run("alter table person modify age tinyint not null");
        var person = new Person("a");
        person.age = 300;

        assertThatThrownBy(() -> persist(person)).isInstanceOf(DataException.class);
    }

    @Test
    void modes_of_the_session_that_somebody_has_set_stay_beside_strictness() {
        var url = database.url("&sessionVariables=sql_mode=ANSI_QUOTES");
        try (var lenient =
                Orm.init(server.driver(), o -> o.entities(Person.class).url(url).poolSize(1))) {
            var person = new Person("a");
            person.code = "too long";
            assertThatThrownBy(() -> lenient.em().fork().persist(person).flush())
                    .isInstanceOf(DataException.class);
            lenient.em().fork().persist(new Person("b")).flush();
        }
    }

    @Test
    void a_missing_table_is_told() {
        database.run("drop table person");

        assertThatThrownBy(() -> orm.em().fork().findAll(Person.class)).isInstanceOf(TableNotFoundException.class);
    }

    @Test
    void a_table_that_is_there_already_is_told() {
        assertThatThrownBy(orm.schema()::create).isInstanceOf(TableExistsException.class);
        assertThat(orm.em().fork().count(Person.class)).isZero();
    }

    @Test
    void a_connection_that_was_killed_is_told() {
        var em = orm.em().fork();
        try (var tx = em.begin()) {
            em.findAll(Person.class);
            database.killOthers();
            assertThatThrownBy(() -> em.findAll(Person.class)).isInstanceOf(ConnectionException.class);
            tx.rollback();
        }
    }

    @Test
    void a_commit_after_the_end_keeps_nothing() {
        var em = orm.em().fork();
        var transaction = em.begin();
        em.persist(new Person("ann@example.org")).flush();
        orm.close();

        assertThatThrownBy(transaction::commit)
                .isInstanceOf(ConnectionException.class)
                .hasMessage("This ORM is closed, and its connections with it. Open another one.");
        try (var another =
                Orm.init(server.driver(), o -> o.entities(Person.class).url(database.url()))) {
            assertThat(another.em().fork().count(Person.class)).isZero();
        }
    }
}
