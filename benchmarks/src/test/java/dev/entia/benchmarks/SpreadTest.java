package dev.entia.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpreadTest {

    @Test
    void the_median_of_an_even_number_of_figures_is_between_the_two_in_the_middle() {
        assertThat(Spread.median(List.of(4, 1, 10, 2))).isEqualTo(3);
    }

    @Test
    void the_middle_half_goes_from_the_first_quarter_to_the_last() {
        assertThat(Spread.ofMiddleHalf(List.of(1, 2, 3, 4, 100))).isEqualTo(new Spread(2, 3, 4));
    }

    @Test
    void quarters_are_between_figures_as_the_median_is() {
        assertThat(Spread.ofMiddleHalf(List.of(10, 20, 30))).isEqualTo(new Spread(15, 20, 25));
    }

    @Test
    void all_figures_go_from_the_lowest_to_the_highest() {
        assertThat(Spread.ofAll(List.of(1.66, 0.41, 0.5))).isEqualTo(new Spread(0.41, 0.5, 1.66));
    }

    @Test
    void a_ratio_is_written_with_both_ends() {
        assertThat(new Spread(0.41, 0.5, 1.66).ratio()).isEqualTo("0.50 (0.41–1.66)");
    }

    @Test
    void a_time_has_the_unit_and_the_digits_of_its_median() {
        assertThat(new Spread(9_900_000, 10_300_000, 11_200_000).time()).isEqualTo("10.3 ms (9.9–11.2)");
        assertThat(new Spread(7_000, 7_800, 1_200_000).time()).isEqualTo("7.80 µs (7.00–1200.00)");
    }
}
