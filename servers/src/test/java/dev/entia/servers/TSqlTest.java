package dev.entia.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TSqlTest {

    private static final String PAGE =
            "select [title] from [book] order by [id] offset @P0 rows fetch next @P1 rows only";

    @Test
    void what_parses_is_no_violation() {
        assertThat(TSql.violations(List.of(
                        PAGE,
                        "insert into [book] ([title])\noutput inserted.[id]\nvalues (N'GO'), (N'é');",
                        "set identity_insert [book] on")))
                .isEmpty();
    }

    @Test
    void what_does_not_parse_is_named_with_the_reason() {
        assertThat(TSql.violations(List.of(PAGE, "select title\nfrom book limit 3", PAGE, "update [book] where 1 = 1")))
                .extracting(TSql.Violation::statement)
                .containsExactly("select title\nfrom book limit 3", "update [book] where 1 = 1");
    }
}
