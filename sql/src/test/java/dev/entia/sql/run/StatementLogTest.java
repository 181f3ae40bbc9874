package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.driver.StatementObserver.Statement;
import dev.entia.model.Mapping;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.Bind;
import dev.entia.sql.render.SqlText;
import dev.entia.type.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class StatementLogTest {

    private static final SqlText INSERT = new SqlText(
            "insert " + System.nanoTime() + " ?",
            List.of(new Bind(0, 0, new ColumnType(Kind.TEXT, Mapping.Column.PLAIN, "Book.title"), Bind.Form.PLAIN)));

    private final List<Statement> observed = new ArrayList<>();
    private final ScriptedDatabase database = new ScriptedDatabase();

    private void insert(StatementLog.Values values, @Nullable Object... titles) {
        var types = new PlainTypes();
        var runner = new StatementRunner(types, new StatementLog(observed::add, values));
        List<@Nullable Object[]> columns = List.<@Nullable Object[]>of(titles);
        runner.execute(database.borrow(), INSERT, Arguments.of(types, INSERT, columns, 0, 1, titles.length));
    }

    @Test
    void an_observer_is_told_of_every_statement_but_not_of_its_values() {
        insert(StatementLog.Values.HIDDEN, "secret", null);

        assertThat(observed).hasSize(1);
        assertThat(observed.get(0).text()).isEqualTo(INSERT.text());
        assertThat(observed.get(0).executions()).isEqualTo(2);
        assertThat(observed.get(0).affected()).isEqualTo(2);
        assertThat(observed.get(0).parameters()).isEmpty();
        assertThat(observed.get(0).failure()).isEmpty();
    }

    @Test
    void values_are_shown_to_those_who_ask() throws IOException {
        insert(StatementLog.Values.SHOWN, "one", null);

        assertThat(observed.get(0).parameters()).hasSize(2);
        assertThat(observed.get(0).parameters().get(0)).containsExactly("one");
        assertThat(observed.get(0).parameters().get(1)).containsExactly((Object) null);
        assertThat(logged()).contains("×2, 2 rows] " + INSERT.text() + " [[one], [null]]");
    }

    @Test
    void the_log_has_duration_and_rows_and_values_in_a_log_of_their_own() throws IOException {
        insert(StatementLog.Values.HIDDEN, "secret");

        assertThat(logged())
                .containsPattern("DEBUG entia.sql - \\[[0-9.]+ ms, 1 row] \\Q" + INSERT.text() + "\\E\n")
                .contains("TRACE entia.sql.params - [[secret]]");
    }

    @Test
    void a_failure_is_reported_too() {
        database.failOn(INSERT.text());

        assertThatThrownBy(() -> insert(StatementLog.Values.HIDDEN, "x")).hasMessageStartingWith("failed");
        assertThat(observed.get(0).failure()).isPresent();
        assertThat(observed.get(0).affected()).isZero();
    }

    private static String logged() throws IOException {
        return Files.readString(Path.of("target/statements.log"));
    }
}
