package dev.entia.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

final class AddedTypeTest {

    @Test
    void a_file_says_how_values_are_stored() throws IOException {
        var said = read("valueType=dev.shop.TokenType\nkind=UUID\nmakesKeys=true\n");

        assertThat(said.problem()).isEmpty();
        assertThat(said).isEqualTo(new AddedType("dev.shop.Token", "dev.shop.TokenType", "UUID", true, true));
    }

    @Test
    void texts_that_are_no_keys_need_only_the_value_type() throws IOException {
        assertThat(read("valueType=dev.shop.TokenType"))
                .isEqualTo(new AddedType("dev.shop.Token", "dev.shop.TokenType", "TEXT", false, true));
    }

    @Test
    void what_is_wrong_with_a_file_is_told() throws IOException {
        assertThat(read("").problem())
                .hasValue("says nothing of valueType. Name the class that implements dev.entia.type.ValueType.");
        assertThat(read("valueType=X\nKind=TEXT").problem())
                .hasValue(
                        "has the setting \"Kind\". There are valueType, kind and makesKeys: correct it, or remove it.");
        assertThat(read("valueType=X\nkind=ARRAY").problem())
                .hasValueSatisfying(
                        problem -> assertThat(problem).startsWith("says kind=ARRAY. Use one of BOOLEAN, INT,"));
        assertThat(read("valueType=X\nmakesKeys=yes").problem()).hasValue("says makesKeys=yes. Use true or false.");
        assertThat(read("valueType=\\u00zz").problem())
                .hasValue("is no properties file: a \\u in it is not followed by four hexadecimal digits.");
    }

    @Test
    void what_entia_knows_by_itself_cannot_be_added() {
        assertThat(AddedType.canBe("dev.shop.Token")).isTrue();
        assertThat(AddedType.canBe("java.lang.String")).isFalse();
        assertThat(AddedType.canBe("byte[]")).isFalse();
        assertThat(AddedType.canBe("java.util.List")).isFalse();
        assertThat(AddedType.canBe("dev.entia.relation.Ref")).isFalse();
    }

    private static AddedType read(String file) throws IOException {
        return AddedType.read("dev.shop.Token", true, new StringReader(file));
    }
}
