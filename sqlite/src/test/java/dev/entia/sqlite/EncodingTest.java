package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that keep texts in UTF-16, which a file is told before it has a table. */
final class EncodingTest {

    private static final UUID ID = UUID.fromString("0190a6b2-7c1e-7d3f-8a4b-5c6d7e8f9a0b");

    @TempDir
    private Path folder;

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("sample.db");
    }

    private void run(String... commands) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            for (var command : commands) statement.execute(command);
        }
    }

    private Orm orm() {
        return Orm.init(
                Sqlite.driver(), o -> o.entities(Sample.class).url(url()).poolSize(1));
    }

    private static String encoding(Connection connection) {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("pragma encoding")) {
            return answer.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Orm orm) {
        var sample = new Sample();
        sample.text = "a\0é🦉";
        sample.instant = Instant.parse("2024-02-29T07:08:09Z");
        sample.uuid = ID;
        orm.em().fork().persist(sample).flush();
    }

    private static void assertRead(Orm orm) {
        var sample = orm.em().fork().findOneOrFail(Sample.class, 1);
        assertThat(sample.text).isEqualTo("a\0é🦉");
        assertThat(sample.instant).isEqualTo("2024-02-29T07:08:09Z");
        assertThat(sample.uuid).isEqualTo(ID);
    }

    @Test
    void texts_of_a_database_in_utf_16_are_read() throws SQLException {
        run("pragma encoding = 'UTF-16le'", "create table other (id integer)");
        try (var orm = orm()) {
            orm.schema().create();
            write(orm);
            assertRead(orm);
        }
    }

    @Test
    void values_that_are_no_texts_are_read_from_a_database_in_utf_16() throws SQLException {
        run("pragma encoding = 'UTF-16be'", "create table other (id integer)");
        try (var orm = orm()) {
            orm.schema().create();
            write(orm);
            run("update sample set text = 12.5, uuid = x'0190a6b27c1e7d3f8a4b5c6d7e8f9a0b'");
            var sample = orm.em().fork().findOneOrFail(Sample.class, 1);
            assertThat(sample.text).isEqualTo("12.5");
            assertThat(sample.uuid).isEqualTo(ID);
        }
    }

    @Test
    void a_connection_that_is_open_when_the_database_takes_its_encoding_reads_its_texts() throws SQLException {
        try (var orm = orm()) {
            orm.em()
                    .fork()
                    .transactional(tx ->
                            assertThat(encoding(tx.unwrap(Connection.class))).isEqualTo("UTF-8"));
            run("pragma encoding = 'UTF-16le'", "create table other (id integer)");
            orm.schema().create();
            write(orm);
            assertRead(orm);
        }
    }
}
