package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.error.CheckConstraintViolationException;
import dev.entia.error.ColumnNotFoundException;
import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.ReadOnlyException;
import dev.entia.error.TableExistsException;
import dev.entia.error.TableNotFoundException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.sql.SqlOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SQLite reports, as what it is thrown. */
final class ErrorsTest {

    @TempDir
    private Path folder;

    private Path file;
    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        file = folder.resolve("members.db");
        orm = Orm.init(Sqlite.driver(), this::options);
        orm.schema().create();
        em = orm.em().fork();
        em.persist(new Member(1, "ann@example.org")).flush();
    }

    private SqlOptions options(SqlOptions options) {
        return options.entities(Member.class).url(file.toString()).poolSize(1);
    }

    @AfterEach
    void close() {
        orm.close();
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
        assertThat(error.constraintName()).isEmpty();
        assertThat(error.isRetryable()).isFalse();
        assertThat(error).hasCauseInstanceOf(SQLException.class);
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
                .hasMessageStartingWith(
                        "A row is still referred to, or refers to a row that does not exist. The database"
                                + " says: FOREIGN KEY constraint failed\nin: insert into `member`");
    }

    @Test
    void what_a_trigger_refuses_is_not_a_reference() throws SQLException {
        statement(
                "create trigger old before insert on member when new.age > 100 begin select raise(abort, 'too old'); end");
        var member = new Member(2, "ben@example.org");
        member.age = 101;
        em.persist(member);

        assertThatThrownBy(em::flush)
                .isExactlyInstanceOf(DriverException.class)
                .hasMessageContaining("The database says: too old");
    }

    @Test
    void a_check_that_fails() {
        var member = new Member(2, "ben@example.org");
        member.age = 17;
        em.persist(member);

        var error = catchThrowableOfType(CheckConstraintViolationException.class, em::flush);
        assertThat(error)
                .hasMessageStartingWith(
                        "A check constraint of Member.age refused a row. The database says: CHECK constraint");
        assertThat(error.constraintName()).isPresent();
    }

    @Test
    void a_value_that_is_missing() throws SQLException {
        statement("drop table member_friends");
        statement("drop table member");
        statement(
                "create table member (number integer primary key, email text, age int, sponsor_number int, x not null)");
        em.persist(new Member(2, "ben@example.org"));

        assertThatThrownBy(em::flush)
                .isInstanceOf(NotNullConstraintViolationException.class)
                .hasMessageStartingWith(
                        "A column must have a value. The database says: NOT NULL constraint failed: member.x\nin: ");
    }

    @Test
    void a_table_that_is_not_there() throws SQLException {
        statement("drop table member_friends");
        statement("drop table member");

        assertThatThrownBy(() -> em.count(Member.class))
                .isInstanceOf(TableNotFoundException.class)
                .hasMessage("A table does not exist. Has the schema been created? The database says: no such table:"
                        + " member\nin: select count(*) from `member` as `m0`");
    }

    @Test
    void a_column_that_is_not_there() throws SQLException {
        statement("alter table member rename column age to years");

        assertThatThrownBy(() -> em.findAll(Member.class))
                .isInstanceOf(ColumnNotFoundException.class)
                .hasMessageStartingWith(
                        "A column does not exist. Does the table have the entity's columns? The database"
                                + " says: no such column: m0.age\nin: select");
    }

    @Test
    void a_column_that_is_not_there_is_no_text() throws SQLException {
        statement("alter table member rename column number to id");
        em.persist(new Member(2, "ben@example.org"));

        assertThatThrownBy(em::flush).isInstanceOf(ColumnNotFoundException.class);
    }

    @Test
    void a_table_that_is_there_already() {
        assertThatThrownBy(() -> orm.schema().create())
                .isInstanceOf(TableExistsException.class)
                .hasMessageStartingWith(
                        "A table exists already. The database says: table `member` already exists\nin: ");
    }

    @Test
    void a_lock_that_is_not_released() throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("begin immediate");
            em.persist(new Member(2, "ben@example.org"));

            var error = catchThrowableOfType(LockWaitTimeoutException.class, em::flush);
            assertThat(error)
                    .hasMessage("Somebody else held a lock for too long. The database says: database is locked\n"
                            + "in: begin immediate");
            assertThat(error.isRetryable()).isTrue();
        }
        em.flush();
        assertThat(em.count(Member.class)).isEqualTo(2);
    }

    @Test
    void a_database_that_is_open_for_reading_only() {
        try (var reading = Orm.init(
                Sqlite.driver(),
                o -> o.entities(Member.class).url("file:" + file + "?mode=ro").poolSize(1))) {
            var other = reading.em().fork();
            assertThat(other.count(Member.class)).isEqualTo(1);
            other.persist(new Member(2, "ben@example.org"));

            assertThatThrownBy(other::flush).isInstanceOf(ReadOnlyException.class);
        }
    }

    @Test
    void a_file_that_cannot_be_opened() {
        var nowhere = folder.resolve("no/such/folder/members.db");

        assertThatThrownBy(() ->
                        Orm.init(Sqlite.driver(), o -> o.entities(Member.class).url(nowhere.toString())))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("No connection to the database could be had: ");
    }

    @Test
    void a_file_that_is_no_database() throws Exception {
        var text = Files.writeString(
                folder.resolve("text.db"), "This is no database, but long enough to look like one. ".repeat(9));

        assertThatThrownBy(() ->
                        Orm.init(Sqlite.driver(), o -> o.entities(Member.class).url(text.toString())))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("file is not a database");
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

    private void statement(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
