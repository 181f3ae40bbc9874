package dev.entia.schema;

import static dev.entia.schema.ddl.TableBuilder.model;
import static dev.entia.schema.ddl.TableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.schema.ddl.DdlRenderer;
import dev.entia.schema.ddl.Dialects;
import dev.entia.schema.table.Check;
import dev.entia.schema.table.Column;
import dev.entia.schema.table.TableModel;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and enum constants made at random: stored unchanged, or refused. A failing seed can be run again by itself. */
final class AnyNameTest {

    private static final String[] PARTS = {
        "\"", "'", "`", "[", "]", ";", "--", "/*", "*/", "\\", "%", "_", "?", ":a", "$1", "@", "#", "\n", "\t", " ",
        "(", ")", ",", ".", "é", "ß", "日本", "🐘", "\u202e", "\ufeff", "select", "order", "table", "a", "Z", "0"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void any_name_is_stored_unchanged(long seed) throws SQLException {
        var random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            var name = name(random, 1 + random.nextInt(20));
            var constant = name(random, random.nextInt(20));
            try (var database = new Database()) {
                var storage = new SchemaStorage(shelf(name, constant), Dialects.SQLITE, database);

                storage.create();

                assertThat(database.tables()).containsExactly("t" + name);
                assertThat(database.column("select name from pragma_table_info((select name from sqlite_master"
                                + " where type = 'table' and name like 't%'))"))
                        .containsExactly("id", "c" + name);
                assertThat(database.column(
                                "select name from sqlite_master where sql like 'create%index%' order by name"))
                        .containsExactly("i" + name, "u" + name);
                database.execute("insert into \"t" + name.replace("\"", "\"\"") + "\" default values");
                assertThat(database.column("select * from \"t" + name.replace("\"", "\"\"") + "\""))
                        .containsExactly("1");
                storage.drop();
                assertThat(database.tables()).isEmpty();
            }
        }
    }

    @Test
    void a_name_of_ten_thousand_characters_is_stored_unchanged() throws SQLException {
        var name = "x\"".repeat(5000);
        try (var database = new Database()) {
            new SchemaStorage(shelf(name, name), Dialects.SQLITE, database).create();

            assertThat(database.tables()).containsExactly("t" + name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\ud83d", "\udc18x"})
    void a_name_that_no_database_takes_is_refused(String name) {
        var renderer = new DdlRenderer(Dialects.SQLITE);

        assertThatThrownBy(() -> renderer.create(shelf(name, "x"))).isInstanceOf(ValidationException.class);
    }

    /** One table whose every name is made of the given one, with a default that only its check lets pass. */
    private static TableModel shelf(String name, String constant) {
        var column = new Column("c" + name, "text", false, false, "'" + constant.replace("'", "''") + "'", "", "");
        return model(table("t" + name)
                .column(column)
                .unique("u" + name, "c" + name)
                .index("i" + name, "c" + name)
                .check(new Check.OneOf("k" + name, "c" + name, List.of("x" + constant, constant))));
    }

    private static String name(Random random, int parts) {
        var name = new StringBuilder();
        for (int i = 0; i < parts; i++) name.append(PARTS[random.nextInt(PARTS.length)]);
        return name.toString();
    }
}
