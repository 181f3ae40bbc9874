package dev.entia.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionTest {

    @Test
    void the_nearest_name_is_suggested() {
        assertThat(Suggestion.forName("titel", List.of("id", "title", "author")))
                .isEqualTo("Did you mean \"title\"?");
    }

    @Test
    void case_does_not_count() {
        assertThat(Suggestion.forName("CREATEDAT", List.of("createdAt"))).isEqualTo("Did you mean \"createdAt\"?");
    }

    @Test
    void all_names_are_listed_if_none_is_near() {
        assertThat(Suggestion.forName("publisher", List.of("id", "title"))).isEqualTo("There are: id, title.");
    }

    @Test
    void it_says_so_if_there_are_no_names() {
        assertThat(Suggestion.forName("title", List.of())).isEqualTo("There are none.");
    }
}
