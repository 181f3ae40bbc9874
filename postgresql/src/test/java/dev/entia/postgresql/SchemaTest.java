package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.TableExistsException;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is particular about tables on PostgreSQL. */
final class SchemaTest {

    @Entity(comment = "All that's told")
    static final class Story {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(comment = "of the \"cover\"", collation = "C")
        String title = "";

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
        database = Database.empty("stories");
    }

    private Orm orm(Class<?>... entities) {
        return Orm.init(
                PostgreSql.driver(),
                o -> o.entities(entities).url(database.url()).poolSize(1));
    }

    @Test
    void comments_are_kept() {
        try (var orm = orm(Story.class, Chapter.class)) {
            orm.schema().create();
        }

        assertThat(database.texts("select obj_description('story'::regclass)")).containsExactly("All that's told");
        assertThat(database.texts("select col_description('story'::regclass, 2)"))
                .containsExactly("of the \"cover\"");
    }

    @Test
    void tables_that_refer_to_each_other_are_created_and_dropped() {
        try (var orm = orm(Story.class, Chapter.class)) {
            orm.schema().create();
            orm.schema().drop();

            assertThat(database.texts("select tablename from pg_tables where schemaname = 'stories'"))
                    .isEmpty();
        }
    }

    @Test
    void a_create_that_fails_half_way_leaves_nothing() {
        database.run("create table chapter (id int)");
        try (var orm = orm(Story.class, Chapter.class)) {
            assertThatThrownBy(orm.schema()::create).isInstanceOf(TableExistsException.class);

            assertThat(database.texts("select tablename from pg_tables where schemaname = 'stories'"))
                    .containsExactly("chapter");
        }
    }

    @Test
    void a_drop_takes_foreign_keys_of_others_along() {
        try (var orm = orm(Story.class, Chapter.class)) {
            orm.schema().create();
            database.run("create table review (story bigint references story (id))");
            orm.schema().drop();

            assertThat(database.texts("select tablename from pg_tables where schemaname = 'stories'"))
                    .containsExactly("review");
        }
    }

    @Test
    void a_table_may_stand_in_another_schema() {
        database.run("drop schema if exists elsewhere cascade", "create schema elsewhere");
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
        database.run("drop schema elsewhere");
    }

    @Test
    void texts_of_a_column_may_have_an_order_of_their_own() {
        try (var orm = orm(Story.class, Chapter.class)) {
            orm.schema().create();
        }

        assertThat(database.texts("select collation_name from information_schema.columns where table_schema = 'stories'"
                        + " and column_name = 'title'"))
                .containsExactly("C");
    }
}
