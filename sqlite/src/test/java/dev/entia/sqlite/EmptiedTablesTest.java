package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entia.Orm;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.relation.Ref;
import dev.entia.servers.Emptied;
import dev.entia.servers.Emptying;
import dev.entia.sql.JdbcProvider;
import dev.entia.sql.SqlPlatform;
import dev.entia.sql.jdbc.JdbcSettings;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;

/** Tables that are created once and emptied afterwards, as the specifications have them on servers. */
final class EmptiedTablesTest {

    private final SqlPlatform platform = Emptied.over(SqlitePlatform.PLATFORM, Emptying.DELETED);

    @TempDir
    private Path folder;

    @Test
    void tables_that_refer_to_each_other_in_a_circle_are_emptied() throws SQLException {
        withEmptyTables(orm -> orm.em().fork().persist(circle()).flush(), Member.class);

        withEmptyTables(orm -> assertThat(orm.em().fork().count(Member.class)).isZero(), Member.class);
        assertThat(texts("select 'row' from member_friends")).isEmpty();
    }

    @Test
    void the_tables_stay_the_same_ones() throws SQLException {
        withEmptyTables(orm -> {}, Member.class);
        run("create index mark on member (age)");

        withEmptyTables(orm -> {}, Member.class);

        assertThat(texts("select name from sqlite_schema where name = 'mark'")).isNotEmpty();
    }

    @Test
    void other_entities_have_tables_of_their_own_and_those_before_are_gone() throws SQLException {
        withEmptyTables(orm -> orm.em().fork().persist(circle()).flush(), Member.class);

        withEmptyTables(orm -> orm.em().fork().persist(new Sample()).flush(), Sample.class);

        assertThat(texts("select name from sqlite_schema where type = 'table' and name like 'member%'"))
                .isEmpty();
        withEmptyTables(orm -> assertThat(orm.em().fork().count(Member.class)).isZero(), Member.class);
    }

    @Test
    void tables_that_somebody_has_dropped_are_created_again() throws SQLException {
        withEmptyTables(orm -> {}, Member.class);
        run("drop table member_friends");

        withEmptyTables(orm -> orm.em().fork().persist(circle()).flush(), Member.class);

        assertThat(texts("select 'row' from member_friends")).isNotEmpty();
    }

    @Test
    void what_a_former_run_has_left_is_dropped() throws SQLException {
        run("create table member (number integer)", "insert into member values (1)");

        withEmptyTables(orm -> orm.em().fork().persist(circle()).flush(), Member.class);

        assertThat(texts("select email from member")).hasSize(2);
    }

    @Test
    void references_are_checked_in_emptied_tables() throws SQLException {
        for (int i = 0; i < 2; i++) withEmptyTables(orm -> {}, Member.class);

        withEmptyTables(
                orm -> {
                    var em = orm.em().fork();
                    var lonely = new Member(1, "a");
                    lonely.sponsor = em.ref(Member.class, 7);
                    em.persist(lonely);
                    assertThatExceptionOfType(ForeignKeyConstraintViolationException.class)
                            .isThrownBy(em::flush);
                },
                Member.class);
    }

    @Test
    void dropped_tables_are_gone() throws SQLException {
        withEmptyTables(orm -> orm.schema().drop(), Member.class);

        assertThat(texts("select name from sqlite_schema where type = 'table' and name like 'member%'"))
                .isEmpty();
        withEmptyTables(orm -> orm.em().fork().persist(circle()).flush(), Member.class);
    }

    private interface Work {
        void with(Orm orm) throws SQLException;
    }

    private void withEmptyTables(Work work, Class<?>... entities) throws SQLException {
        var driver = new JdbcProvider(
                platform,
                options -> SqliteUrl.of(options.url()).address(),
                options -> new JdbcSettings(SQLiteConnection.class, 0, connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("pragma foreign_keys = on");
                    }
                }));
        try (var orm = Orm.init(driver, o -> o.entities(entities).url(url()).poolSize(1))) {
            orm.schema().create();
            work.with(orm);
        }
    }

    private static Object[] circle() {
        var one = new Member(1, "a");
        var two = new Member(2, "b");
        one.sponsor = Ref.to(two);
        two.sponsor = Ref.to(one);
        one.friends.add(two);
        return new Object[] {one, two};
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("emptied.db");
    }

    private void run(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }
}
