package dev.entia.libsql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.error.CheckConstraintViolationException;
import dev.entia.error.ColumnNotFoundException;
import dev.entia.error.DataException;
import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.TableExistsException;
import dev.entia.error.TableNotFoundException;
import dev.entia.error.UniqueConstraintViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server reports, as what it is thrown. */
final class ErrorsTest {

    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        Database.run("drop table if exists member_friends", "drop table if exists member");
        orm = Orm.init(LibSql.driver(), o -> o.entities(Member.class).url(Database.url()));
        orm.schema().create();
        em = orm.em().fork();
        em.persist(new Member(1, "ann@example.org")).flush();
    }

    @AfterEach
    void close() {
        orm.close();
        Database.run("drop table if exists member_friends", "drop table if exists member");
    }

    @Test
    void a_unique_value_that_is_taken() {
        em.persist(new Member(2, "ann@example.org"));

        var error = catchThrowableOfType(UniqueConstraintViolationException.class, em::flush);
        assertThat(error)
                .hasMessage(
                        "The value of Member.email must be unique, and is taken. The database says: UNIQUE constraint"
                                + " failed: member.email\n"
                                + "in: insert into `member` (`number`, `email`, `age`, `sponsor_number`) values (?, ?, ?, ?)");
        assertThat(error.properties()).containsExactly("Member.email");
        assertThat(error.isRetryable()).isFalse();
        assertThat(error)
                .hasRootCauseMessage("[SQLITE_CONSTRAINT] SQLite error: UNIQUE constraint failed: member.email");
    }

    @Test
    void a_key_that_is_taken() {
        em.clear();
        em.persist(new Member(1, "ben@example.org"));

        var error = catchThrowableOfType(UniqueConstraintViolationException.class, em::flush);
        assertThat(error.properties()).containsExactly("Member.number");
    }

    @Test
    void a_reference_to_nothing() {
        var member = new Member(2, "ben@example.org");
        member.sponsor = em.ref(Member.class, 99);
        em.persist(member);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ForeignKeyConstraintViolationException.class)
                .hasMessageContaining("The database says: FOREIGN KEY constraint failed\nin: insert into `member`");
    }

    @Test
    void a_check_that_fails() {
        var member = new Member(2, "ben@example.org");
        member.age = 17;
        em.persist(member);

        var error = catchThrowableOfType(CheckConstraintViolationException.class, em::flush);
        assertThat(error.constraintName()).contains("member_age_check");
        assertThat(error.properties()).containsExactly("Member.age");
    }

    @Test
    void a_value_that_is_missing() {
        Database.run(
                "drop table member_friends",
                "drop table member",
                "create table member (number integer primary key, email text, age int, sponsor_number int, x not null)");
        em.persist(new Member(2, "ben@example.org"));

        assertThatThrownBy(em::flush)
                .isInstanceOf(NotNullConstraintViolationException.class)
                .hasMessageContaining("NOT NULL constraint failed: member.x\nin: ");
    }

    @Test
    void a_table_that_is_not_there() {
        Database.run("drop table member_friends", "drop table member");

        assertThatThrownBy(() -> em.count(Member.class))
                .isInstanceOf(TableNotFoundException.class)
                .hasMessage("A table does not exist. Has the schema been created? The database says: no such table:"
                        + " member\nin: select count(*) from `member` as `m0`");
    }

    @Test
    void a_column_that_is_not_there() {
        Database.run("alter table member rename column email to mail");

        em.persist(new Member(2, "ben@example.org"));
        assertThatThrownBy(em::flush).isInstanceOf(ColumnNotFoundException.class);
        assertThatThrownBy(() -> orm.em().fork().findAll(Member.class)).isInstanceOf(ColumnNotFoundException.class);
    }

    @Test
    void a_table_that_is_there_already() {
        assertThatThrownBy(() -> orm.schema().create())
                .isInstanceOf(TableExistsException.class)
                .hasMessageContaining("table `member` already exists\nin: create table");
    }

    @Test
    void a_value_larger_than_the_server_takes() {
        em.persist(new Member(2, "x".repeat(10_500_000)));

        assertThatThrownBy(em::flush).isInstanceOf(DataException.class).hasMessageContaining("too big");
    }

    @Test
    void an_error_in_the_middle_of_a_batch_undoes_all_of_it() {
        em.persist(new Member(2, "ben@example.org"), new Member(3, "eve@example.org"))
                .flush();
        for (var member : em.findAll(Member.class)) member.age = member.number == 2 ? 3 : 40;

        assertThatThrownBy(em::flush).isInstanceOf(CheckConstraintViolationException.class);
        assertThat(Database.rows("select age from member order by number")).containsExactly("18", "18", "18");
    }

    @Test
    void no_message_has_a_value() {
        var secret = new Member(2, "secret@example.org");
        secret.age = 3;
        em.persist(secret);

        assertThatThrownBy(em::flush)
                .isInstanceOf(DriverException.class)
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("secret"));
    }
}
