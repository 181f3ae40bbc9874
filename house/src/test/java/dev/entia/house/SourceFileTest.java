package dev.entia.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class SourceFileTest {
    private static final Pattern WORD = Pattern.compile("word");

    @Test
    void a_comment_is_neither_code_nor_literal() {
        assertPlaces("/* word\n * \"word\" */ int a; // word", 3, 0, 0);
    }

    @Test
    void a_literal_is_not_code() {
        assertPlaces("String a = \"word \\\" // word\"; int word;", 3, 1, 2);
    }

    @Test
    void a_text_block_is_one_literal() {
        assertPlaces("String a = \"\"\"\n  \"word\" /* \\\"\"\" word\"\"\"; int word;", 3, 1, 2);
    }

    @Test
    void a_quote_character_opens_no_string() {
        assertPlaces("char a = '\"'; int word; char b = '\\''; int word;", 2, 2, 0);
    }

    @Test
    void a_place_names_file_and_line() {
        SourceFile file = SourceFile.of(EntiaModule.root().resolve("A.java"), "\n\"\\n\"\nint word;\n");

        assertThat(file.inCode(WORD)).containsExactly("A.java:3 word");
    }

    private static void assertPlaces(String text, int inText, int inCode, int inLiterals) {
        SourceFile file = SourceFile.of(EntiaModule.root().resolve("A.java"), text);

        assertThat(file.inText(WORD)).hasSize(inText);
        assertThat(file.inCode(WORD)).hasSize(inCode);
        assertThat(file.inLiterals(WORD)).hasSize(inLiterals);
    }
}
