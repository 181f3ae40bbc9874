package dev.entia.schema;

import static dev.entia.schema.ddl.TableBuilder.model;
import static dev.entia.schema.ddl.TableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.annotation.ReferentialAction;
import dev.entia.error.DriverException;
import dev.entia.error.TableExistsException;
import dev.entia.schema.ddl.Dialects;
import dev.entia.schema.ddl.TableBuilder;
import dev.entia.schema.table.Check;
import dev.entia.schema.table.Column;
import dev.entia.schema.table.TableName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SQLite makes of the statements. */
final class SchemaStorageTest {

    private Database database;

    @BeforeEach
    void open() throws SQLException {
        database = new Database();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void tables_that_refer_to_each_other_in_a_circle_are_created_and_dropped() throws SQLException {
        var storage = storage(table("author").refersTo("book"), table("book").refersTo("author"));

        storage.create();
        assertThat(database.tables()).containsExactly("author", "book");
        database.execute("insert into author (id) values (1)");
        database.execute("insert into book (id, author_id) values (1, 1)");
        database.execute("update author set book_id = 1");
        storage.drop();

        assertThat(database.tables()).isEmpty();
        assertThat(database.column("pragma foreign_keys")).containsExactly("1");
    }

    @Test
    void a_table_that_strangers_restrict_is_dropped_all_the_same() throws SQLException {
        var storage = storage(table("author"));
        storage.create();
        database.execute("create table stranger (author_id references author (id) on delete restrict)");
        database.execute("insert into author (id) values (1)");
        database.execute("insert into stranger values (1)");

        storage.drop();

        assertThat(database.tables()).containsExactly("stranger");
    }

    @Test
    void dropping_what_is_only_partly_there_drops_the_rest() throws SQLException {
        database.execute("create table book (id integer primary key)");

        storage(table("author"), table("book").refersTo("author")).drop();

        assertThat(database.tables()).isEmpty();
    }

    @Test
    void a_create_that_meets_an_existing_table_leaves_nothing_half_done() throws SQLException {
        database.execute("create table book (id integer primary key)");
        var storage = storage(table("author"), table("book").refersTo("author"));

        assertThatThrownBy(storage::create).isInstanceOf(TableExistsException.class);

        assertThat(database.tables()).containsExactly("book");
    }

    @Test
    void the_scripts_are_what_is_run() throws SQLException {
        var storage = storage(table("author"), table("book").refersTo("author").index("book_id_index", "author_id"));

        for (var statement : storage.createScript()) database.execute(statement);
        assertThat(database.tables()).containsExactly("author", "book");
        for (var statement : storage.dropScript()) database.execute(statement);
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void the_database_applies_the_rules_of_a_foreign_key() throws SQLException {
        storage(
                        table("author"),
                        table("book")
                                .refersTo(TableName.of("author"), ReferentialAction.CASCADE, ReferentialAction.CASCADE))
                .create();
        database.execute("insert into author (id) values (1), (2)");
        database.execute("insert into book (id, author_id) values (1, 1), (2, 2)");

        database.execute("delete from author where id = 1");
        database.execute("update author set id = 3");

        assertThat(database.column("select id || ':' || author_id from book")).containsExactly("2:3");
        assertThatThrownBy(() -> database.execute("insert into book (author_id) values (9)"))
                .hasMessageContaining("FOREIGN KEY constraint failed");
    }

    @Test
    void the_database_keeps_checks_unique_keys_and_defaults() throws SQLException {
        storage(table("coin")
                        .column(new Column("side", "text", true, false, "'HEADS'", "nocase", ""))
                        .column(new Column("toss", "integer", true, false, "", "", ""))
                        .check(new Check.OneOf("coin_side_check", "side", List.of("HEADS", "it's")))
                        .check(new Check.Range("coin_toss_check", "toss", 0, 2))
                        .unique("coin_unique", "side", "toss"))
                .create();

        database.execute("insert into coin (toss) values (2)");
        database.execute("insert into coin (side) values (null), ('it''s')");

        assertThat(database.column("select side from coin where side = 'heads'"))
                .containsExactly("HEADS");
        assertThatThrownBy(() -> database.execute("insert into coin (side) values ('EDGE')"))
                .hasMessageContaining("CHECK constraint failed: coin_side_check");
        assertThatThrownBy(() -> database.execute("insert into coin (toss) values (3)"))
                .hasMessageContaining("CHECK constraint failed: coin_toss_check");
        assertThatThrownBy(() -> database.execute("insert into coin (side, toss) values ('heads', 2)"))
                .hasMessageContaining("UNIQUE constraint failed: coin.side, coin.toss");
    }

    @Test
    void a_number_that_a_deleted_row_had_is_not_used_again() throws SQLException {
        storage(table("author")).create();
        database.execute("insert into author default values");
        database.execute("delete from author");

        database.execute("insert into author default values");

        assertThat(database.column("select id from author")).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select",
                "Order By",
                "a\"b",
                "\"",
                "'; drop table x; --",
                "back\\slash",
                "🐘 ünï",
                "new\nline",
                "[x]`y`",
                "%s",
                "?",
                ":name"
            })
    void any_name_survives(String name) throws SQLException {
        var storage = storage(table(name)
                .text(name)
                .unique(name + " u", name)
                .index(name + " i", name)
                .check(new Check.OneOf(name, name, List.of(name, "x")))
                .refersTo(name));

        storage.create();

        assertThat(database.tables()).containsExactly(name);
        assertThat(database.column("select name from pragma_table_info('" + name.replace("'", "''") + "')"))
                .containsExactly("id", name, name + "_id");
        storage.drop();
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void tables_and_indexes_of_an_attached_schema_stand_there() throws SQLException {
        database.execute("attach ':memory:' as shop");
        var storage = storage(
                table("shop", "author").text("name").index("author_name", "name"),
                table("shop", "book").refersTo("author"));

        storage.create();

        assertThat(database.column("select name from shop.sqlite_master where name like 'author%' or name = 'book'"))
                .containsExactlyInAnyOrder("author", "author_name", "book");
        storage.drop();
        assertThat(database.column("select name from shop.sqlite_master where name not like 'sqlite_%'"))
                .isEmpty();
    }

    @Test
    void what_the_database_refuses_is_a_driver_exception() {
        var storage = storage(table("author").check(new Check.Written("broken", "this is no condition")));

        assertThatThrownBy(storage::create).isInstanceOf(DriverException.class);
    }

    private SchemaStorage storage(TableBuilder... tables) {
        return new SchemaStorage(model(tables), Dialects.SQLITE, database);
    }
}
