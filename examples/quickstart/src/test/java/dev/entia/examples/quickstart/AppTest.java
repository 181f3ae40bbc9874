package dev.entia.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** The quick start is what a newcomer sees first: it must go on telling its story. */
final class AppTest {

    @Test
    void it_tells_its_story() {
        assertThat(story())
                .containsSubsequence(
                        "insert Publisher [name] ×1 → id",
                        "insert Author [name, email] ×1 → id",
                        "insert Book [title, author←Author.id, publisher←Publisher.id] ×3 → id",
                        "link Book.tags +3",
                        "insert into `publisher`",
                        "My Life on The Wall, part 1    Jon Snow   winter, wall",
                        "update Book [title] ×1",
                        "update `book` set `title` = ? where `id` = ?",
                        "(empty)",
                        "delete Book by [id] ×1",
                        "Add Book_.author() to populate(…) of the query, or call load() first.");
    }

    private static String story() {
        var bytes = new ByteArrayOutputStream();
        new App(new Page(new PrintStream(bytes, true, UTF_8))).run();
        return bytes.toString(UTF_8);
    }
}
