package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.TableExistsException;
import dev.entia.relation.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is particular about tables on a database of MySQL's kind. */
public abstract class SchemaSpec {

    private final TestedServer server;

    protected SchemaSpec(TestedServer server) {
        this.server = server;
    }

    @Entity(comment = "All that's \\ told")
    static final class Story {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(comment = "of the \"cover\"", collation = "utf8mb4_general_ci")
        String title = "";

        String motto = "";

        @Nullable
        Ref<Chapter> first;
    }

    @Entity
    static final class Chapter {
        @PrimaryKey
        @Nullable
        Long id;

        Ref<Story> story = Ref.ofId(Story.class, 1L);
    }

    @Entity(schema = "elsewhere")
    static final class Distant {
        @PrimaryKey
        @Nullable
        Long id;

        String name = "x";
    }

    private Database database;

    @BeforeEach
    void open() {
        database = server.empty("stories");
    }

    private Orm orm(Class<?>... entities) {
        return Orm.init(
                server.driver(), o -> o.entities(entities).url(database.url()).poolSize(1));
    }

    private List<String> tables() {
        return database.texts(
                "select table_name from information_schema.tables where table_schema = 'stories' order by 1");
    }

    @Test
    void comments_are_kept() {
        try (var orm = orm(Story.class, Chapter.class)) {
            orm.schema().create();
        }

        assertThat(
                        database.texts(
                                "select table_comment from information_schema.tables where table_schema = 'stories' and table_name = 'story'"))
                .containsExactly("All that's \\ told");
        assertThat(
                        database.texts(
                                "select column_comment from information_schema.columns where table_schema = 'stories' and column_name = 'title'"))
                .containsExactly("of the \"cover\"");
    }

    @Test
    void texts_compare_by_their_characters_unless_a_column_is_given_a_collation() {
        try (var orm = orm(Story.class, Chapter.class)) {
            orm.schema().create();
        }
        database.run("insert into story (title, motto) values ('A', 'A'), ('b ', 'b ')");

        assertThat(database.texts("select title from story where title in ('a', 'b') order by id"))
                .containsExactly("A", "b ");
        assertThat(database.texts("select motto from story where motto in ('a', 'b')"))
                .isEmpty();
    }

    @Test
    void tables_that_refer_to_each_other_are_created_and_dropped() {
        try (var orm = orm(Story.class, Chapter.class)) {
            orm.schema().create();
            assertThat(tables()).containsExactly("chapter", "story");
            orm.schema().drop();
            assertThat(tables()).isEmpty();
        }
    }

    @Test
    void a_create_that_fails_half_way_drops_what_it_has_made_and_nothing_else() {
        database.run("create table chapter (id int)", "insert into chapter values (7)");
        try (var orm = orm(Story.class, Chapter.class)) {
            assertThatThrownBy(orm.schema()::create).isInstanceOf(TableExistsException.class);

            assertThat(tables()).containsExactly("chapter");
            assertThat(database.texts("select id from chapter")).containsExactly("7");
        }
    }

    @Test
    void a_drop_does_not_stop_at_foreign_keys_of_others() {
        try (var orm = orm(Story.class, Chapter.class)) {
            orm.schema().create();
            database.run("create table review (story bigint, foreign key (story) references story (id))");
            orm.schema().drop();

            assertThat(tables()).containsExactly("review");
        }
    }

    @Test
    void a_table_may_stand_in_another_database() {
        database.run("drop database if exists elsewhere", "create database elsewhere");
        try (var orm = orm(Distant.class)) {
            orm.schema().create();
            var em = orm.em().fork();
            em.persist(new Distant(), new Distant()).flush();
            em.findAll(Distant.class).forEach(distant -> distant.name = "y");
            em.flush();

            assertThat(database.texts("select name from elsewhere.distant")).containsExactly("y", "y");
            em.remove(em.findAll(Distant.class).toArray()).flush();
            orm.schema().drop();
        }
        database.run("drop database elsewhere");
    }
}
