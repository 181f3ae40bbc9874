package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.Nullability;
import dev.entia.model.Mapping;
import dev.entia.sql.ast.ColumnType;
import dev.entia.type.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MsSqlTypeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "LONG, numeric(18) identity, bigint",
        "INT, smallint, int",
        "BYTES, rowversion, binary(8)",
        "BYTES, Timestamp, binary(8)",
        "BYTES, image, image"
    })
    void a_variable_numbers_nothing_by_itself(Kind kind, String declared, String held) {
        assertThat(MsSqlTypeNames.held(declared(kind, declared))).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT | varchar(20)",
                "TEXT | VARCHAR(20) collate Greek_100_CI_AS",
                "TEXT | national character varying(20)",
                "TEXT | ntext",
                "UUID | char(36)",
                "JSON | nvarchar(max)"
            })
    void a_variable_holds_characters_of_every_code_page(Kind kind, String declared) {
        assertThat(MsSqlTypeNames.held(declared(kind, declared))).isEqualTo("nvarchar(max)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSTANT | datetime2(3)",
                "DECIMAL | money",
                "TEXT | xml",
                "UUID | uniqueidentifier",
                "BOOLEAN | [Flag]"
            })
    void other_declared_types_are_taken_as_they_are(Kind kind, String declared) {
        assertThat(MsSqlTypeNames.held(declared(kind, declared))).isEqualTo(declared);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_column_that_says_nothing_has_a_type_without_a_collation(Kind kind) {
        assertThat(MsSqlTypeNames.held(new ColumnType(kind, Mapping.Column.PLAIN, "Book.value")))
                .isNotEmpty()
                .doesNotContain("collate");
    }

    @Test
    void a_short_column_may_hold_more_than_its_declaration_says() {
        var declared = new Mapping.Column("", "", 10, -1, -1, Nullability.INFERRED, "", "", "", "");

        assertThat(MsSqlTypeNames.held(new ColumnType(Kind.TEXT, declared, "Book.value")))
                .isEqualTo("nvarchar(max)");
        assertThat(MsSqlTypeNames.held(new ColumnType(Kind.BYTES, declared, "Book.value")))
                .isEqualTo("varbinary(max)");
    }

    private static ColumnType declared(Kind kind, String type) {
        var facets = new Mapping.Column("", type, -1, -1, -1, Nullability.INFERRED, "", "", "", "");
        return new ColumnType(kind, facets, "Book.value");
    }
}
