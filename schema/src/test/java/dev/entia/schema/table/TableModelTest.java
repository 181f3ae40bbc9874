package dev.entia.schema.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.annotation.ReferentialAction;
import dev.entia.error.MetadataException;
import dev.entia.meta.NamingStrategy;
import dev.entia.schema.Library;
import dev.entia.sql.render.TypeNames;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TableModelTest {

    private static final TypeNames TYPES = property -> property.facets().type().isEmpty()
            ? property.type().kind().name().toLowerCase(Locale.ROOT)
            : property.facets().type();

    private static final TableModel MODEL = model(ForeignKeyIndexing.ALWAYS);

    @Test
    void every_entity_and_every_many_to_many_has_a_table() {
        assertThat(MODEL.tables())
                .extracting(table -> table.name().toString())
                .containsExactly("author", "book", "shop.tag", "portrait", "book_tags");
    }

    @Test
    void columns_are_what_the_entity_stores_in_order() {
        assertThat(table("book").columns())
                .containsExactly(
                        new Column("id", "long", false, true, "", "", ""),
                        new Column("title", "text", false, false, "'?'", "", "as printed"),
                        new Column("author_code", "char(5)", false, false, "", "nocase", ""),
                        new Column("sequel_to_id", "long", true, false, "", "", ""),
                        new Column("format", "text", false, false, "", "", ""),
                        new Column("second", "int", true, false, "", "", ""),
                        new Column("nothing", "text", true, false, "", "", ""),
                        new Column("price", "decimal", true, false, "", "", ""),
                        new Column("state", "text", false, false, "", "", ""));
        assertThat(table("book").primaryKey()).isEqualTo(PrimaryKey.of("id"));
    }

    @Test
    void a_key_is_required_although_its_field_is_null_at_first() {
        assertThat(table("tag").columns()).containsExactly(Column.of("id", "uuid"));
    }

    @Test
    void a_table_has_the_comment_of_its_entity() {
        assertThat(table("author").comment()).isEqualTo("who writes");
    }

    @Test
    void references_are_foreign_keys_with_their_rules() {
        assertThat(table("book").foreignKeys())
                .containsExactly(
                        new ForeignKey(
                                "book_author_code_foreign",
                                List.of("author_code"),
                                TableName.of("author"),
                                List.of("code"),
                                ReferentialAction.NO_ACTION,
                                ReferentialAction.NO_ACTION),
                        new ForeignKey(
                                "book_sequel_to_id_foreign",
                                List.of("sequel_to_id"),
                                TableName.of("book"),
                                List.of("id"),
                                ReferentialAction.SET_NULL,
                                ReferentialAction.CASCADE));
    }

    @Test
    void a_foreign_key_gets_an_index_unless_one_begins_with_its_column() {
        assertThat(table("book").indexes())
                .containsExactly(
                        new Index("book_author_code_title_index", List.of("author_code", "title")),
                        new Index("book_sequel_to_id_index", List.of("sequel_to_id")));
    }

    @Test
    void foreign_keys_get_no_index_where_the_database_makes_its_own() {
        assertThat(model(ForeignKeyIndexing.NEVER).tables())
                .flatExtracting(Table::indexes)
                .extracting(Index::name)
                .containsExactly("book_author_code_title_index");
    }

    @Test
    void a_one_to_one_is_unique() {
        assertThat(table("portrait").uniqueKeys())
                .containsExactly(new UniqueKey("portrait_author_code_unique", List.of("author_code")));
        assertThat(table("portrait").indexes()).isEmpty();
    }

    @Test
    void declared_unique_keys_are_kept() {
        assertThat(table("book").uniqueKeys())
                .containsExactly(new UniqueKey("book_title_format_unique", List.of("title", "format")));
    }

    @Test
    void columns_have_their_checks_and_enums_those_of_their_constants() {
        assertThat(table("book").checks())
                .containsExactly(
                        new Check.OneOf("book_format_check", "format", List.of("PAPER", "AUDIO")),
                        new Check.Range("book_second_check", "second", 0, 1),
                        new Check.Written("book_price_check", "price > 0"),
                        new Check.Written("book_state_check", "state <> 'AUDIO'"),
                        new Check.OneOf("book_state_values_check", "state", List.of("PAPER", "AUDIO")));
    }

    @Test
    void links_are_a_key_of_two_keys_that_go_with_either_end() {
        assertThat(table("book_tags"))
                .isEqualTo(new Table(
                        TableName.of("book_tags"),
                        List.of(Column.of("book_id", "long"), Column.of("tag_id", "uuid")),
                        PrimaryKey.of("book_id", "tag_id"),
                        List.of(
                                new ForeignKey(
                                        "book_tags_book_id_foreign",
                                        List.of("book_id"),
                                        TableName.of("book"),
                                        List.of("id"),
                                        ReferentialAction.CASCADE,
                                        ReferentialAction.CASCADE),
                                new ForeignKey(
                                        "book_tags_tag_id_foreign",
                                        List.of("tag_id"),
                                        new TableName("shop", "tag"),
                                        List.of("id"),
                                        ReferentialAction.CASCADE,
                                        ReferentialAction.CASCADE)),
                        List.of(),
                        List.of(new Index("book_tags_tag_id_index", List.of("tag_id"))),
                        List.of(),
                        ""));
    }

    @Test
    void two_tables_of_one_name_are_refused() {
        assertThatThrownBy(() -> new TableModel(List.of(table("book"), table("book"))))
                .isInstanceOf(MetadataException.class)
                .hasMessage("Two tables are called \"book\". Give one of them another name.");
    }

    @Test
    void two_columns_of_one_name_are_refused() {
        var column = Column.of("a", "int");

        assertThatThrownBy(() -> bare(List.of(column, column), "a"))
                .isInstanceOf(MetadataException.class)
                .hasMessage("Table \"t\" has two columns called \"a\". Give one of them another name.");
    }

    @Test
    void a_key_over_a_column_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> bare(List.of(Column.of("title", "text")), "titel"))
                .isInstanceOf(MetadataException.class)
                .hasMessage("A key or index of table \"t\" names a column \"titel\" that the table does not have."
                        + " Did you mean \"title\"?");
    }

    @Test
    void a_foreign_key_with_too_few_columns_is_refused() {
        assertThatThrownBy(() -> new ForeignKey(
                        "fk",
                        List.of("a"),
                        TableName.of("t"),
                        List.of("b", "c"),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION))
                .isInstanceOf(MetadataException.class)
                .hasMessage("Foreign key \"fk\" has columns [a] for [b, c]."
                        + " Give it one column for each column that it refers to.");
    }

    private static Table bare(List<Column> columns, String key) {
        return new Table(
                TableName.of("t"), columns, PrimaryKey.of(key), List.of(), List.of(), List.of(), List.of(), "");
    }

    private static Table table(String name) {
        return MODEL.tables().stream()
                .filter(table -> table.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TableModel model(ForeignKeyIndexing indexing) {
        return TableModel.of(Library.metadata(), NamingStrategy.SNAKE_CASE, TYPES, indexing);
    }
}
