package dev.entia.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entia.sql.run.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DropScriptTest {

    private static final String A = "drop table if exists \"a; cascade\" cascade";
    private static final String B = "drop table if exists \"b\" cascade";

    @Test
    void dropped_tables_are_truncated_together() {
        assertThat(DropScript.of(List.of(A, B)).emptying(Emptying.TRUNCATED))
                .isEqualTo(
                        new Script(List.of(), List.of("truncate \"a; cascade\", \"b\" restart identity"), List.of()));
    }

    @Test
    void what_surrounds_the_drops_surrounds_the_deletes() {
        var off = "set foreign_key_checks = 0";
        var on = "set foreign_key_checks = 1";

        assertThat(DropScript.of(List.of(off, "drop table if exists `a`", "drop table if exists `b`", on))
                        .emptying(Emptying.DELETED))
                .isEqualTo(new Script(List.of(off), List.of("delete from `a`", "delete from `b`"), List.of(on)));
    }

    @Test
    void no_tables_are_emptied_by_nothing() {
        assertThat(DropScript.of(List.of()).emptying(Emptying.TRUNCATED))
                .isEqualTo(new Script(List.of(), List.of(), List.of()));
    }

    @Test
    void a_script_with_something_between_the_drops_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DropScript.of(List.of(A, "commit", B)));
    }
}
