package dev.entia.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.entia.servers.Summary;
import org.junit.jupiter.api.Test;

/** Which databases the modules before this one were tested on: the end of the build says so. */
final class DatabasesTest {

    @Test
    void all_databases_have_passed_where_the_environment_asks_for_all() {
        var summary = Summary.ofThisBuild(EntiaModule.root());
        System.out.println(summary);

        assumeTrue(Summary.isCompletenessRequired(), "CI is not true");
        assertThat(summary.missing()).as(summary.toString()).isEmpty();
    }
}
