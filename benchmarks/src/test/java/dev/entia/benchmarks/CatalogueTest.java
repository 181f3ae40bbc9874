package dev.entia.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is chosen is chosen for all parts of a measurement. */
final class CatalogueTest {

    private final String before = System.getProperty("adapters", "");

    @AfterEach
    void restore() {
        System.setProperty("adapters", before);
    }

    @Test
    void adapters_for_documents_are_left_out_where_rows_are_measured_and_the_other_way_round() throws Exception {
        System.setProperty("adapters", "hand-uow, entia,mongodb-driver");

        assertThat(names(Catalogue.chosen())).containsExactly("hand-uow", "entia");
        assertThat(names(Catalogue.chosenForDocuments())).containsExactly("entia", "mongodb-driver");
    }

    @Test
    void a_name_that_nobody_has_is_refused() {
        System.setProperty("adapters", "hand-oww");

        assertThatThrownBy(Catalogue::chosen)
                .hasMessage("There is no adapter 'hand-oww'. There are: "
                        + "[hand-uow, jdbc-bulk, jdbc, entia, entia-reflective, mongodb-driver].");
    }

    private static List<String> names(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::name).toList();
    }
}
