package dev.entia.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a document, and when two say the same. */
final class JsonTest {

    @Test
    void a_document_is_read_as_java_values() {
        var json = Json.parse(
                " {\"text\": \"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00😀\", \"list\": [1, -0.5e-3, true, false, null, {}]} ");

        assertThat(json.object().keySet()).containsExactly("text", "list");
        assertThat(json.object().get("text")).isEqualTo("a\"\\/\b\f\n\r\tä😀😀");
        assertThat(json.object().get("list"))
                .isEqualTo(
                        Arrays.asList(BigDecimal.ONE, new BigDecimal("-0.0005"), true, false, (Object) null, Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1,'b':2} | {'b':2, 'a':1}",
                "1 | 1.0",
                "100 | 1e2",
                "0 | -0.0e5",
                "'\\u0061' | 'a'",
                "[ ] | []",
                "[{'x':[1.50]}] | [{'x':[15e-1]}]",
                "0.1 | 1E-1"
            })
    void what_says_the_same_is_equal(String left, String right) {
        var one = Json.parse(left.replace('\'', '"'));
        var other = Json.parse(right.replace('\'', '"'));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,2] | [2,1]",
                "1 | '1'",
                "null | 'null'",
                "{} | []",
                "{'a':null} | {}",
                "9007199254740993 | 9007199254740992",
                "'a' | 'A'",
                "'\\u00e9' | 'e\\u0301'"
            })
    void what_says_something_else_is_not(String left, String right) {
        assertThat(Json.parse(left.replace('\'', '"'))).isNotEqualTo(Json.parse(right.replace('\'', '"')));
    }

    @Test
    void the_text_stays_as_it_was_written() {
        assertThat(Json.parse("{ \"b\":1.0, \"a\":2 }").text()).isEqualTo("{ \"b\":1.0, \"a\":2 }");
    }

    @Test
    void a_document_is_made_of_java_values() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("b", new int[] {1, 2});
        map.put("a", Arrays.asList("x\n\u0001", 'c', 1.5, 10L, new BigDecimal("1E+3"), true, null, Json.NULL));

        assertThat(Json.of(map).text())
                .isEqualTo("{\"b\":[1,2],\"a\":[\"x\\n\\u0001\",\"c\",1.5,10,1E+3,true,null,null]}");
        assertThat(Json.of(null)).isEqualTo(Json.NULL);
        assertThat(Json.of(Map.of()).text()).isEqualTo("{}");
        assertThat(Json.of("\u2028").value()).isEqualTo("\u2028");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "{",
                "[1,]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1,}",
                "tru",
                "nul",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "1e",
                "0x1",
                "NaN",
                "\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\n\"",
                "[]]",
                "1 1",
                "\u0000"
            })
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("This is no JSON: expected ");
    }

    @Test
    void an_error_says_where_it_is() {
        assertThatThrownBy(() -> Json.parse("{\"a\": x}"))
                .hasMessage("This is no JSON: expected a value at character 7 of 8. "
                        + "Correct the text; a plain text needs quotes, as Json.of(…) gives it.");
    }

    @Test
    void what_readers_disagree_about_is_refused() {
        assertThatThrownBy(() -> Json.parse("{\"a\":1,\"\\u0061\":2}"))
                .hasMessage(
                        "The JSON has an object with two values named \"a\", and readers disagree which one counts. "
                                + "Remove one of them.");
        for (var half : List.of("\"\\ud83d\"", "\"\\ude00\"", "\"\\ud83d\\u0061\"", "\"\ud83d\"")) {
            assertThatThrownBy(() -> Json.parse(half)).hasMessageContaining("half a surrogate pair");
        }
    }

    @Test
    void a_document_of_a_thousand_levels_is_taken_and_a_deeper_one_is_refused() {
        var deep = "[".repeat(Json.DEPTH) + "]".repeat(Json.DEPTH);

        assertThat(Json.parse(deep)).isEqualTo(Json.parse(deep + " "));
        for (var text : List.of("[" + deep + "]", "[".repeat(1_000_000), "{\"a\":".repeat(1_000_000))) {
            assertThatThrownBy(() -> Json.parse(text)).hasMessageStartingWith("The JSON has more than 1000 levels.");
        }
        var endless = new ArrayList<Object>();
        endless.add(endless);
        assertThatThrownBy(() -> Json.of(endless)).hasMessageStartingWith("The JSON has more than 1000 levels.");
    }

    @Test
    void numbers_are_exact_and_have_a_reasonable_size() {
        var number = "-12345678901234567890.12345678901234567890";
        assertThat(Json.parse(number).value()).isEqualTo(new BigDecimal(number));
        assertThat(Json.parse("1e400")).isNotEqualTo(Json.parse("1e401"));

        assertThatThrownBy(() -> Json.parse("1".repeat(1001))).hasMessageContaining("a number of 1001 characters");
        for (var huge : List.of("1e999999999", "1e-99999999999999")) {
            assertThatThrownBy(() -> Json.parse(huge)).hasMessageContaining("a number of at most 100000 zeros");
        }
    }

    @Test
    void values_that_json_does_not_have_are_refused() {
        assertThatThrownBy(() -> Json.of(List.of(Double.NaN)))
                .hasMessage("JSON has no number NaN. Use null, or a string.");
        assertThatThrownBy(() -> Json.of(Map.of(1, 2)))
                .hasMessage("A name in a JSON object is a String, not java.lang.Integer. Use a Map<String, …>.");
        assertThatThrownBy(() -> Json.of(Thread.currentThread())).hasMessageContaining("has no form in JSON");
        assertThatThrownBy(() -> Json.parse("[]").object()).hasMessageContaining("no object");
    }
}
