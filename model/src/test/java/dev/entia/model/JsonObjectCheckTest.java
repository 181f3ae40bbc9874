package dev.entia.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonObjectCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " { \"a\" : 1 } \n",
                "{\"a\": -0.5e+3, \"b\": [1, [], {}, [true, false, null]], \"\": \"\\\"\\\\\\u00e9\\n ü\"}",
            })
    void an_object_is_nothing_to_complain_about(String text) {
        assertThat(new JsonObjectCheck(text).problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            '' | "{" at character 1 of 0
            [] | "{" at character 1 of 2
            {a: 1} | a name in quotes at character 2 of 6
            {"a" 1} | ":" at character 6 of 7
            {"a": } | a value at character 7 of 7
            {"a": 01} | "," or "}" at character 8 of 9
            {"a": nil} | a value at character 7 of 10
            {"a": "\\x"} | a value at character 7 of 11
            {"a": "b} | a value at character 7 of 9
            {"a": [1, ]} | a value at character 11 of 12
            {"a": [1 2]} | "," or "]" at character 10 of 12
            {"a": 1 | "," or "}" at character 8 of 7
            {"a": 1,} | a name in quotes at character 9 of 9
            {"a": 1, "a": 2} | no second value of the same name at character 13 of 16
            {} {} | the end of the text at character 4 of 5
            """)
    void what_is_wrong_is_told_with_its_place(String text, String expected) {
        assertThat(new JsonObjectCheck(text).problem()).contains("expected " + expected);
    }

    @Test
    void what_is_deeper_than_any_options_is_refused() {
        assertThat(new JsonObjectCheck("{\"a\": " + "[".repeat(100_000)).problem())
                .contains("expected at most 100 levels at character 106 of 100006");
    }
}
