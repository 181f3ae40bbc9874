package dev.entia.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TrafficTest {

    @Test
    void what_is_written_can_be_read() {
        var traffic = new Traffic(3, 2, 182_100);

        assertThat(Traffic.parse(traffic.toString())).isEqualTo(traffic);
    }

    @Test
    void the_least_is_that_of_each_number() {
        assertThat(new Traffic(3, 2, 500).least(new Traffic(2, 4, 300))).isEqualTo(new Traffic(2, 2, 300));
    }

    @Test
    void a_cell_has_all_three() {
        assertThat(new Traffic(3, 2, 182_100).cell()).isEqualTo("3 / 2 / 182.1 kB");
    }
}
