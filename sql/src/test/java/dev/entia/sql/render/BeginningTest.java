package dev.entia.sql.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.driver.Isolation;
import dev.entia.driver.TransactionOptions;
import dev.entia.error.ValidationException;
import dev.entia.sql.render.Beginning.Begin;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BeginningTest {

    private static final TransactionOptions NONE = TransactionOptions.none();
    private static final TransactionOptions SERIALIZABLE = NONE.isolation(Isolation.SERIALIZABLE);

    @Test
    void in_one_command() {
        var beginning = Beginning.inOneCommand(IsolationLevels.STANDARD);

        assertThat(beginning.with(NONE)).isEqualTo(Begin.by("begin"));
        assertThat(beginning.with(NONE.readOnly())).isEqualTo(Begin.by("begin read only"));
        assertThat(beginning.with(SERIALIZABLE)).isEqualTo(Begin.by("begin isolation level serializable"));
        assertThat(beginning.with(NONE.isolation(Isolation.READ_COMMITTED).readOnly()))
                .isEqualTo(Begin.by("begin isolation level read committed read only"));
    }

    @Test
    void after_settings_for_the_next_transaction() {
        var beginning = Beginning.afterSettings(IsolationLevels.STANDARD);

        assertThat(beginning.with(NONE)).isEqualTo(Begin.by("start transaction"));
        assertThat(beginning.with(SERIALIZABLE.readOnly()))
                .isEqualTo(new Begin(
                        List.of("set transaction isolation level serializable"),
                        "start transaction read only",
                        List.of()));
    }

    @Test
    void with_settings_that_are_set_back() {
        var beginning = Beginning.setBackTo(
                Isolation.READ_COMMITTED, IsolationLevels.STANDARD.with(Isolation.SNAPSHOT, "snapshot"));

        assertThat(beginning.with(NONE)).isEqualTo(Begin.by("begin transaction"));
        assertThat(beginning.with(NONE.readOnly())).isEqualTo(Begin.by("begin transaction"));
        assertThat(beginning.with(NONE.isolation(Isolation.SNAPSHOT)))
                .isEqualTo(new Begin(
                        List.of("set transaction isolation level snapshot"),
                        "begin transaction",
                        List.of("set transaction isolation level read committed")));
    }

    @Test
    void always_serializable() {
        var beginning = Beginning.serializable("begin immediate", "begin");

        assertThat(beginning.with(NONE.isolation(Isolation.READ_COMMITTED))).isEqualTo(Begin.by("begin immediate"));
        assertThat(beginning.with(SERIALIZABLE.readOnly())).isEqualTo(Begin.by("begin"));
    }

    @Test
    void a_level_that_the_database_does_not_have_is_refused_by_name() {
        var beginning = Beginning.inOneCommand(IsolationLevels.STANDARD);

        assertThatThrownBy(() -> beginning.with(NONE.isolation(Isolation.SNAPSHOT)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The database has no isolation level SNAPSHOT. It has READ_UNCOMMITTED, READ_COMMITTED,"
                        + " REPEATABLE_READ, SERIALIZABLE.");
    }
}
