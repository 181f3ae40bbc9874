package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.driver.StatementObserver;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.sql.render.Beginning;
import dev.entia.sql.render.IsolationLevels;
import dev.entia.sql.render.TransactionCommands;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class SharedConnectionsTest {

    private final ScriptedDatabase database = new ScriptedDatabase();
    private final SharedConnections connections =
            new SharedConnections(database.borrow(), "rollback", Duration.ofMillis(50), database::close);
    private final StatementRunner runner =
            new StatementRunner(new PlainTypes(), new StatementLog(StatementObserver.NONE, StatementLog.Values.HIDDEN));

    private TransactionStack transactions() {
        return new TransactionStack(
                connections,
                runner,
                TransactionCommands.beginningWith(Beginning.inOneCommand(IsolationLevels.STANDARD)),
                () -> {},
                () -> {});
    }

    @Test
    void a_second_transaction_waits_and_gives_up() {
        transactions().begin();

        var error = CompletableFuture.supplyAsync(() -> {
                    try {
                        transactions().begin();
                        return null;
                    } catch (LockWaitTimeoutException e) {
                        return e;
                    }
                })
                .join();
        assertThat(error)
                .hasMessage(
                        "This database has one connection, and a transaction of somebody else was open on it for 50 ms."
                                + " Keep transactions short, or use a database file instead of memory.");
    }

    @Test
    void a_transaction_that_cannot_begin_leaves_the_turn_to_others() {
        database.failOn("begin");
        var transactions = transactions();

        assertThatThrownBy(transactions::begin).hasMessage("failed: begin");
        assertThatThrownBy(transactions::begin).hasMessage("failed: begin");
    }

    @Test
    void a_connection_is_never_thrown_away_because_it_is_the_database() {
        var transactions = transactions();
        transactions.begin();
        database.failOn("rollback");
        transactions.rollback();

        assertThat(database.told()).containsExactly("borrow", "begin", "rollback", "rollback");
        transactions.begin();
        assertThat(transactions.depth()).isEqualTo(1);
    }

    @Test
    void a_script_has_one_turn() {
        var scripts = new ScriptRunner(
                connections,
                runner,
                TransactionCommands.beginningWith(Beginning.inOneCommand(IsolationLevels.STANDARD)));
        scripts.run(new Script(List.of("off"), List.of("one"), List.of("on")));
        scripts.run(new Script(List.of(), List.of("two"), List.of()));

        assertThat(database.told())
                .containsExactly("borrow", "off", "begin", "one", "commit", "on", "begin", "two", "commit");
    }

    @Test
    void closing_closes_the_connection_once() {
        connections.close();
        connections.close();

        assertThat(database.told()).containsExactly("borrow", "close");
    }
}
