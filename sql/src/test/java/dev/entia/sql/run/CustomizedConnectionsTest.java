package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.driver.StatementObserver;
import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.sql.render.SqlText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CustomizedConnectionsTest {

    private final ScriptedDatabase database = new ScriptedDatabase();
    private final StatementRunner runner =
            new StatementRunner(new PlainTypes(), new StatementLog(StatementObserver.NONE, StatementLog.Values.HIDDEN));
    private final CustomizedConnections connections = new CustomizedConnections(
            database,
            runner,
            new Customization(on -> on.run("set tenant", 7, "seven", null), on -> on.run("reset tenant")));

    private void work() {
        var connection = connections.borrow();
        var text = SqlText.of("work");
        connection.execute(text, Arguments.of(new PlainTypes(), text, List.of()));
        connection.giveBack();
    }

    @Test
    void work_stands_between_what_is_set_and_what_is_reset() {
        work();
        assertThat(database.told()).containsExactly("borrow", "set tenant", "work", "reset tenant", "give back");
    }

    @Test
    void a_connection_on_which_setting_failed_is_thrown_away() {
        database.failOn("set tenant");
        assertThatThrownBy(this::work).isInstanceOf(DriverException.class).hasMessage("failed: set tenant");
        assertThat(database.told()).containsExactly("borrow", "set tenant", "discard");
    }

    @Test
    void a_connection_that_turns_out_to_be_dead_is_replaced_before_anything_is_done() {
        database.dieOn("set tenant");
        work();
        assertThat(database.told())
                .containsExactly(
                        "borrow", "set tenant", "discard", "borrow", "set tenant", "work", "reset tenant", "give back");
    }

    @Test
    void a_connection_that_is_not_to_be_had_is_asked_for_once() {
        database.lockOut();
        assertThatThrownBy(this::work).isInstanceOf(ConnectionException.class);
        assertThat(database.told()).containsExactly("locked out");
    }

    @Test
    void a_connection_on_which_resetting_failed_is_thrown_away_and_the_work_stands() {
        database.failOn("reset tenant");
        work();
        assertThat(database.told()).containsExactly("borrow", "set tenant", "work", "reset tenant", "discard");
    }

    @Test
    void a_customizer_that_throws_keeps_no_connection() {
        var failing = new CustomizedConnections(
                database,
                runner,
                new Customization(
                        on -> {
                            throw new IllegalStateException("no tenant");
                        },
                        on -> {}));
        assertThatThrownBy(failing::borrow).hasMessage("no tenant");
        assertThat(database.told()).containsExactly("borrow", "discard");
    }

    @Test
    void connections_for_reading_are_customized_too() {
        connections.forReading().borrow();
        assertThat(database.told()).containsExactly("borrow", "set tenant");
    }
}
