package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.driver.StatementObserver;
import dev.entia.sql.render.Beginning;
import dev.entia.sql.render.IsolationLevels;
import dev.entia.sql.render.TransactionCommands;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScriptRunnerTest {

    private static final Script SCRIPT = new Script(List.of("off"), List.of("one", "two"), List.of("on"));

    private final ScriptedDatabase database = new ScriptedDatabase();
    private final ScriptRunner scripts = new ScriptRunner(
            database,
            new StatementRunner(new PlainTypes(), new StatementLog(StatementObserver.NONE, StatementLog.Values.HIDDEN)),
            TransactionCommands.beginningWith(Beginning.inOneCommand(IsolationLevels.STANDARD)));

    @Test
    void statements_run_in_a_transaction_and_settings_around_it() {
        scripts.run(SCRIPT);

        assertThat(database.told())
                .containsExactly("borrow", "off", "begin", "one", "two", "commit", "on", "give back");
    }

    @Test
    void a_statement_that_fails_undoes_the_others_and_the_settings() {
        database.failOn("two");

        assertThatThrownBy(() -> scripts.run(SCRIPT)).hasMessage("failed: two");
        assertThat(database.told())
                .containsExactly("borrow", "off", "begin", "one", "two", "rollback", "on", "give back");
    }

    @Test
    void a_connection_with_settings_that_stay_is_thrown_away() {
        database.failOn("two");
        database.failOn("on");

        assertThatThrownBy(() -> scripts.run(SCRIPT))
                .hasMessage("failed: two")
                .satisfies(error -> assertThat(error.getSuppressed()).hasSize(1));
        assertThat(database.told()).endsWith("rollback", "on", "discard");
    }

    @Test
    void a_query_answers_in_texts() {
        assertThat(scripts.query("select", List.of("x")))
                .containsExactly(List.of(Optional.of("1"), Optional.of("one"), Optional.empty()));
        assertThat(database.told()).containsExactly("borrow", "select", "give back");
    }
}
