package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.driver.Isolation;
import dev.entia.driver.StatementObserver;
import dev.entia.driver.TransactionOptions;
import dev.entia.error.ConnectionException;
import dev.entia.error.DataException;
import dev.entia.error.DeadlockException;
import dev.entia.error.DriverException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.sql.render.Beginning;
import dev.entia.sql.render.IsolationLevels;
import dev.entia.sql.render.TransactionCommands;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class TransactionStackTest {

    private final ScriptedDatabase database = new ScriptedDatabase();
    private final StatementRunner runner =
            new StatementRunner(new PlainTypes(), new StatementLog(StatementObserver.NONE, StatementLog.Values.HIDDEN));
    private static final TransactionOptions SERIALIZABLE =
            TransactionOptions.none().isolation(Isolation.SERIALIZABLE);

    private final TransactionStack sticking = new TransactionStack(
            database,
            runner,
            TransactionCommands.transactSql(Beginning.setBackTo(Isolation.READ_COMMITTED, IsolationLevels.STANDARD)),
            () -> {},
            () -> {});
    private final TransactionStack transactions = new TransactionStack(
            database,
            runner,
            TransactionCommands.beginningWith(Beginning.inOneCommand(IsolationLevels.STANDARD)),
            () -> {},
            () -> {});

    @Test
    void the_outermost_is_a_transaction_and_those_inside_are_savepoints() {
        transactions.begin();
        transactions.begin();
        transactions.begin();
        assertThat(transactions.depth()).isEqualTo(3);
        transactions.rollback();
        transactions.commit();
        transactions.commit();

        assertThat(database.told())
                .containsExactly(
                        "borrow",
                        "begin",
                        "savepoint entia_1",
                        "savepoint entia_2",
                        "rollback to savepoint entia_2",
                        "release savepoint entia_2",
                        "release savepoint entia_1",
                        "commit",
                        "give back");
        assertThat(transactions.depth()).isZero();
    }

    @Test
    void what_waits_for_the_end_is_called_before_and_after_it() {
        var told = new ArrayList<List<String>>();
        var awaited = new TransactionStack(
                database,
                runner,
                TransactionCommands.beginningWith(Beginning.inOneCommand(IsolationLevels.STANDARD)),
                () -> told.add(database.told()),
                () -> told.add(database.told()));
        awaited.begin();
        awaited.begin();
        awaited.commit();
        awaited.commit();
        assertThat(told)
                .containsExactly(
                        List.of("borrow", "begin", "savepoint entia_1", "release savepoint entia_1"),
                        List.of("commit"));

        told.clear();
        awaited.begin();
        awaited.rollback();
        assertThat(told).containsExactly(List.of("give back", "borrow", "begin"), List.of("rollback"));
    }

    @Test
    void options_are_part_of_beginning_and_hold_for_savepoints() {
        transactions.begin(
                TransactionOptions.none().isolation(Isolation.SERIALIZABLE).readOnly());
        transactions.begin();
        assertThat(transactions.isReadOnly()).isTrue();
        transactions.commit();
        transactions.commit();

        assertThat(transactions.isReadOnly()).isFalse();
        assertThat(database.told())
                .containsExactly(
                        "borrow",
                        "begin isolation level serializable read only",
                        "savepoint entia_1",
                        "release savepoint entia_1",
                        "commit",
                        "give back");
        transactions.begin();
        assertThat(transactions.isReadOnly()).isFalse();
    }

    @Test
    void what_was_set_for_a_transaction_is_set_back_whichever_way_it_ends() {
        sticking.begin(SERIALIZABLE);
        sticking.commit();
        sticking.begin(SERIALIZABLE);
        sticking.rollback();
        sticking.begin();
        sticking.commit();

        assertThat(database.told())
                .containsExactly(
                        "borrow",
                        "set transaction isolation level serializable",
                        "begin transaction",
                        "commit transaction",
                        "set transaction isolation level read committed",
                        "give back",
                        "borrow",
                        "set transaction isolation level serializable",
                        "begin transaction",
                        "if @@trancount > 0 rollback transaction",
                        "set transaction isolation level read committed",
                        "give back",
                        "borrow",
                        "begin transaction",
                        "commit transaction",
                        "give back");
    }

    @Test
    void a_connection_whose_settings_cannot_be_set_back_is_not_used_again() {
        sticking.begin(SERIALIZABLE);
        database.failOn("set transaction isolation level read committed");
        sticking.commit();

        assertThat(database.told()).endsWith("set transaction isolation level read committed", "discard");
        assertThat(sticking.depth()).isZero();
    }

    @Test
    void settings_of_a_transaction_that_does_not_begin_reach_nobody() {
        database.failOn("begin transaction");

        assertThatThrownBy(() -> sticking.begin(SERIALIZABLE)).isInstanceOf(DriverException.class);
        assertThat(database.told()).endsWith("begin transaction", "discard");
        assertThat(sticking.depth()).isZero();
    }

    @Test
    void a_level_that_is_not_there_takes_no_connection() {
        var snapshot = TransactionOptions.none().isolation(Isolation.SNAPSHOT);

        assertThatThrownBy(() -> transactions.begin(snapshot)).isInstanceOf(ValidationException.class);
        assertThat(database.told()).isEmpty();
    }

    @Test
    void a_transaction_that_cannot_begin_gives_the_connection_back() {
        database.failOn("begin");

        assertThatThrownBy(transactions::begin).isInstanceOf(DriverException.class);
        assertThat(database.told()).containsExactly("borrow", "begin", "give back");
        assertThat(transactions.depth()).isZero();
    }

    @Test
    void a_commit_before_which_something_cannot_be_closed_is_a_rollback() {
        var open = new ArrayList<>(List.of("rows"));
        var closing = new TransactionStack(
                database,
                runner,
                TransactionCommands.beginningWith(Beginning.inOneCommand(IsolationLevels.STANDARD)),
                () -> {
                    if (!open.isEmpty()) throw new DriverException("cannot close " + open.remove(0), null);
                },
                () -> {});
        closing.begin();

        assertThatThrownBy(closing::commit).hasMessage("cannot close rows");
        assertThat(database.told()).containsExactly("borrow", "begin", "rollback", "give back");
        assertThat(closing.depth()).isZero();
    }

    @Test
    void a_commit_that_fails_is_rolled_back_and_over() {
        transactions.begin();
        database.failOn("commit");

        assertThatThrownBy(transactions::commit).hasMessage("failed: commit");
        assertThat(database.told()).containsExactly("borrow", "begin", "commit", "rollback", "give back");
        assertThat(transactions.depth()).isZero();
    }

    @Test
    void a_commit_whose_connection_is_lost_does_not_know_its_outcome() {
        transactions.begin();
        database.breakDown();

        assertThatThrownBy(transactions::commit)
                .isInstanceOf(ConnectionException.class)
                .hasMessage(
                        "The connection was lost while a transaction was committed: whether the database has kept its"
                                + " work, nobody knows. Objects are as if it had not. Look into the database before you try again."
                                + " broken");
        assertThat(database.told()).containsExactly("borrow", "begin", "commit", "discard");
        assertThat(transactions.depth()).isZero();
    }

    @Test
    void a_rollback_that_fails_throws_the_connection_away_and_hides_nothing() {
        transactions.begin();
        database.failOn("rollback");

        transactions.rollback();
        assertThat(database.told()).containsExactly("borrow", "begin", "rollback", "discard");
        assertThat(transactions.depth()).isZero();
    }

    @Test
    void a_lost_connection_loses_every_frame_and_says_so() {
        transactions.begin();
        transactions.begin();
        database.breakDown();
        transactions.rollback();

        assertThat(transactions.depth()).isEqualTo(1);
        assertThatThrownBy(transactions::connection)
                .isInstanceOf(ConnectionException.class)
                .hasMessage(
                        "This transaction was lost with its connection, or undone by the database, and nothing of it has"
                                + " been kept. Roll it back, and start over.");
        assertThatThrownBy(transactions::commit).isInstanceOf(ConnectionException.class);
        assertThat(transactions.depth()).isZero();
        assertThat(transactions.connection()).isNull();
        assertThat(database.told())
                .containsExactly(
                        "borrow", "begin", "savepoint entia_1", "rollback to savepoint entia_1", "rollback", "discard");
    }

    @Test
    void a_savepoint_that_the_database_has_undone_itself_ends_the_whole_transaction() {
        transactions.begin();
        transactions.begin();
        database.failOn("rollback to savepoint entia_1");
        transactions.rollback();

        assertThat(transactions.depth()).isEqualTo(1);
        assertThatThrownBy(transactions::connection).isInstanceOf(ConnectionException.class);
        transactions.rollback();
        assertThat(transactions.depth()).isZero();
        assertThat(database.told())
                .containsExactly(
                        "borrow",
                        "begin",
                        "savepoint entia_1",
                        "rollback to savepoint entia_1",
                        "rollback",
                        "give back");
    }

    @Test
    void nothing_follows_in_a_transaction_after_a_conflict() {
        transactions.begin();
        transactions.failed(new DeadlockException("deadlock", null));

        assertThatThrownBy(transactions::connection).isInstanceOf(TransactionConflictException.class);
        assertThatThrownBy(transactions::begin).isInstanceOf(TransactionConflictException.class);
        assertThatThrownBy(transactions::commit)
                .isInstanceOf(TransactionConflictException.class)
                .hasMessage(
                        "A statement of this transaction failed by a conflict with another transaction, and nothing may"
                                + " follow it: the database may have undone all that came before. Roll the transaction back, and"
                                + " start over. The conflict: deadlock");
        assertThat(transactions.depth()).isZero();
        assertThat(database.told()).containsExactly("borrow", "begin", "rollback", "give back");
        transactions.begin();
        assertThat(transactions.connection()).isNotNull();
    }

    @Test
    void the_rollback_of_a_savepoint_takes_a_conflict_inside_it_back() {
        transactions.begin();
        transactions.begin();
        transactions.failed(new TransactionConflictException("conflict", null));
        transactions.rollback();

        assertThat(transactions.connection()).isNotNull();
        transactions.commit();
        assertThat(database.told()).endsWith("release savepoint entia_1", "commit", "give back");
    }

    @Test
    void an_inner_transaction_that_cannot_be_committed_after_a_conflict_is_undone_alone() {
        transactions.begin();
        transactions.begin();
        transactions.failed(new TransactionConflictException("conflict", null));

        assertThatThrownBy(transactions::commit).isInstanceOf(TransactionConflictException.class);
        assertThat(transactions.depth()).isEqualTo(1);
        transactions.commit();
        assertThat(database.told())
                .containsExactly(
                        "borrow",
                        "begin",
                        "savepoint entia_1",
                        "rollback to savepoint entia_1",
                        "release savepoint entia_1",
                        "commit",
                        "give back");
    }

    @Test
    void nothing_follows_an_error_after_which_what_follows_may_be_kept() {
        sticking.begin();
        sticking.failed(new LockWaitTimeoutException("locked", null));
        sticking.failed(new UniqueConstraintViolationException("taken", null, List.of(), null));
        assertThat(sticking.connection()).isNotNull();
        sticking.failed(new DataException("no number", null));

        assertThatThrownBy(sticking::connection)
                .isInstanceOf(DriverException.class)
                .hasMessage(
                        "A statement of this transaction failed, and nothing may follow it: the database may have undone all"
                                + " that came before. Roll the transaction back, and start over. The error: no number");
        sticking.rollback();
        sticking.begin();
        assertThat(sticking.connection()).isNotNull();
    }

    @Test
    void after_a_failure_that_is_no_conflict_a_transaction_goes_on() {
        transactions.begin();
        transactions.failed(new LockWaitTimeoutException("locked", null));
        transactions.commit();

        assertThat(database.told()).containsExactly("borrow", "begin", "commit", "give back");
    }

    @Test
    void a_savepoint_that_cannot_be_released_is_undone_alone() {
        transactions.begin();
        transactions.begin();
        transactions.begin();
        database.failOnceOn("release savepoint entia_2");

        assertThatThrownBy(transactions::commit).hasMessage("failed: release savepoint entia_2");
        assertThat(transactions.depth()).isEqualTo(2);
        transactions.commit();
        transactions.commit();
        assertThat(database.told())
                .endsWith(
                        "release savepoint entia_2",
                        "rollback to savepoint entia_2",
                        "release savepoint entia_2",
                        "release savepoint entia_1",
                        "commit",
                        "give back");
    }

    @Test
    void closing_undoes_everything() {
        transactions.begin();
        transactions.begin();
        transactions.close();

        assertThat(database.told()).containsExactly("borrow", "begin", "savepoint entia_1", "rollback", "give back");
    }

    @Test
    void a_commit_after_the_connections_were_closed_undoes_everything() {
        transactions.begin();
        database.close();

        assertClosed(transactions::connection);
        assertClosed(transactions::begin);
        assertClosed(transactions::commit);
        assertThat(transactions.depth()).isZero();
        assertThat(database.told()).containsExactly("borrow", "begin", "close", "rollback", "give back");
    }

    @Test
    void a_savepoint_that_is_released_after_the_connections_were_closed_undoes_everything() {
        transactions.begin();
        transactions.begin();
        database.close();

        assertClosed(transactions::commit);
        assertThat(transactions.depth()).isEqualTo(1);
        assertClosed(transactions::commit);
        assertThat(transactions.depth()).isZero();
        assertThat(database.told())
                .containsExactly("borrow", "begin", "savepoint entia_1", "close", "rollback", "give back");
    }

    private static void assertClosed(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(ConnectionException.class, failure -> {
                    assertThat(failure.isRetryable()).isFalse();
                    assertThat(failure.isOutcomeUnknown()).isFalse();
                })
                .hasMessage("This ORM is closed, and its connections with it. Open another one.");
    }

    @Test
    void what_was_not_begun_cannot_be_ended() {
        assertThatThrownBy(transactions::commit).hasMessage("No transaction is open. Begin one first.");
        assertThatThrownBy(transactions::rollback).hasMessage("No transaction is open. Begin one first.");
    }
}
