package dev.entia.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReportTest {

    private final Report report = new Report(List.of("floor", "other"), "floor");

    @Test
    void one_pass_has_the_middle_half_of_the_times() {
        add(Operation.LOAD_BOOKS, figures(10, 8, 12, 4_000), figures(15, 14, 20, 6_000));

        assertThat(line(Operation.LOAD_BOOKS))
                .isEqualTo("| load 10 000 books | 10.0 ms (8.0–12.0), 4.0 kB | 1.50 (1.40–2.00), memory 1.50 |");
    }

    @Test
    void of_several_passes_ratios_go_from_the_lowest_to_the_highest() {
        add(Operation.LOAD_BOOKS, figures(10, 1, 99, 4_000), figures(5, 1, 99, 4_000));
        add(Operation.LOAD_BOOKS, figures(20, 1, 99, 4_000), figures(40, 1, 99, 4_000));
        add(Operation.LOAD_BOOKS, figures(10, 1, 99, 4_000), figures(10, 1, 99, 4_000));

        assertThat(line(Operation.LOAD_BOOKS))
                .isEqualTo("| load 10 000 books | 10.0 ms (10.0–20.0), 4.0 kB | 1.00 (0.50–2.00), memory 1.00 |");
    }

    @Test
    void of_a_run_that_was_interrupted_the_legend_says_how_many_passes_each_row_has() {
        for (int pass = 0; pass < 3; pass++)
            add(Operation.LOAD_BOOKS, figures(10, 1, 99, 4_000), figures(10, 1, 99, 4_000));
        add(Operation.DELETE, figures(10, 1, 99, 4_000), figures(10, 1, 99, 4_000));
        add(Operation.DELETE, figures(10, 1, 99, 4_000), figures(10, 1, 99, 4_000));

        assertThat(report.toString()).contains("From 2 to 3 passes:");
    }

    @Test
    void bytes_are_compared_with_nothing_where_the_floor_has_next_to_none() {
        add(Operation.UPDATE_ONE, figures(10, 8, 12, 900), figures(10, 8, 12, 9_000));

        assertThat(line(Operation.UPDATE_ONE)).endsWith("1.00 (0.80–1.20), 9.0 kB |");
    }

    @Test
    void who_has_no_figures_cannot() {
        report.add("STORE", Operation.JOIN_BOOKS, Map.of("floor", figures(10, 8, 12, 4_000)));

        assertThat(line(Operation.JOIN_BOOKS)).endsWith("| cannot |");
    }

    @Test
    void without_the_floor_there_are_no_ratios_and_it_says_so() {
        var alone = new Report(List.of("other"), "floor");
        alone.add("STORE", Operation.LOAD_BOOKS, Map.of("other", figures(10, 8, 12, 4_000)));

        assertThat(alone.toString()).contains("`floor`, with which others are compared, was not chosen", "| 10.0 ms (");
    }

    @Test
    void the_legend_comes_once_however_many_databases_there_are() {
        add(Operation.LOAD_BOOKS, figures(10, 8, 12, 4_000), figures(15, 14, 20, 6_000));
        report.add("ANOTHER", Operation.LOAD_BOOKS, Map.of("floor", figures(10, 8, 12, 4_000)));

        assertThat(report.toString()).containsOnlyOnce("One pass");
    }

    @Test
    void traffic_has_a_table_of_its_own() {
        add(Operation.LOAD_BOOKS, figures(10, 8, 12, 4_000), figures(15, 14, 20, 6_000));
        report.add("STORE", Operation.LOAD_BOOKS, "other", new Traffic(1, 1, 300));

        assertThat(report.toString())
                .contains("| STORE: statements / round trips / bytes | floor | other |")
                .endsWith("| load 10 000 books | cannot | 1 / 1 / 300 B |");
    }

    private void add(Operation operation, Figures floor, Figures other) {
        report.add("STORE", operation, Map.of("floor", floor, "other", other));
    }

    private static Figures figures(double median, double low, double high, double bytes) {
        return new Figures(new Spread(low * 1e6, median * 1e6, high * 1e6), bytes);
    }

    private String line(Operation operation) {
        return report.toString()
                .lines()
                .filter(line -> line.startsWith("| " + operation.title() + " |"))
                .findFirst()
                .orElseThrow();
    }
}
