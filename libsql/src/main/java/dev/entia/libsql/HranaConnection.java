package dev.entia.libsql;

import dev.entia.error.DriverException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.libsql.hrana.Batch;
import dev.entia.libsql.hrana.Endpoint;
import dev.entia.libsql.hrana.HranaStream;
import dev.entia.libsql.hrana.Outcome;
import dev.entia.libsql.hrana.Statement;
import dev.entia.libsql.hrana.StatementRunner;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.run.Arguments;
import dev.entia.sql.run.BufferedCursor;
import dev.entia.sql.run.Cursor;
import dev.entia.sql.run.ErrorClassifier;
import dev.entia.sql.run.Failure;
import dev.entia.sql.run.SqlConnection;
import dev.entia.sql.run.TransactionStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A connection to a server. Outside a transaction each statement has a stream of its own, which ends in the same request.
 * A transaction has one stream: it begins along with its first statement, and steps that give no answer wait for the next
 * request; so a transaction of n statements takes n requests and one for its end, and an empty one none.
 */
final class HranaConnection implements SqlConnection {

    /** How long a transaction waits to begin unless it is said: as long as the server lets one transaction hold up others. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final HranaStream stream;
    private final List<String> setup;
    private final Keeping keeping;
    private final Optional<Duration> lockTimeout;
    private final ErrorClassifier errors;
    private final Consumer<End> end;

    /** Steps that the server has not been told yet. */
    private final List<String> waiting = new ArrayList<>();

    private Stage stage = Stage.OUTSIDE;

    /**
     * @param setup commands that a stream begins with
     * @param lockTimeout how long a transaction may wait to begin; it begins in a request of its own then, so that this
     *     waiting can be told from any other
     * @param end is called once, when the connection is not used any more
     */
    HranaConnection(
            Endpoint endpoint,
            List<String> setup,
            Keeping keeping,
            Optional<Duration> lockTimeout,
            ErrorClassifier errors,
            Consumer<End> end) {
        this.stream = new HranaStream(endpoint);
        this.setup = setup;
        this.keeping = keeping;
        this.lockTimeout = lockTimeout;
        this.errors = errors;
        this.end = end;
    }

    /** What has one stream. */
    enum Keeping {
        TRANSACTIONS,
        /** All that happens on the connection, so that settings last. */
        EVERYTHING
    }

    /** How a connection ends. */
    enum End {
        GIVEN_BACK,
        DISCARDED
    }

    private enum Stage {
        OUTSIDE,
        /** A transaction is to begin with the next statement. */
        AWAITED,
        INSIDE,
        LOST
    }

    @Override
    public Cursor query(SqlText text, Arguments arguments) {
        var statement = new Statement(text.text(), Values.of(arguments, 0), Statement.Rows.WANTED);
        var outcomes = run(List.of(statement));
        var outcome = outcomes.get(outcomes.size() - 1);
        if (isTooLarge(outcome)) {
            outcome = large(statement);
        }
        var done = done(outcome, text.text());
        return new BufferedCursor(done.columns(), done.rows());
    }

    @Override
    public long execute(SqlText text, Arguments arguments) {
        var statements = new ArrayList<Statement>();
        for (int execution = 0; execution < arguments.executions(); execution++) {
            statements.add(new Statement(text.text(), Values.of(arguments, execution), Statement.Rows.UNWANTED));
        }
        long affected = 0;
        for (var outcome : run(statements))
            affected += done(outcome, text.text()).affected();
        return affected;
    }

    @Override
    public void run(SqlText text, Arguments arguments) {
        var statement = new Statement(text.text(), Values.of(arguments, 0), Statement.Rows.UNWANTED);
        done(run(List.of(statement)).get(0), text.text());
    }

    @Override
    public void control(TransactionStep step, String command) {
        switch (step) {
            case BEGIN -> {
                waiting.add(command);
                stage = Stage.AWAITED;
            }
            case COMMIT -> commit(command);
            case ROLLBACK -> rollBack(command);
            default -> {
                refuseIfLost();
                waiting.add(command);
            }
        }
    }

    @Override
    public void giveBack() {
        stream.end();
        end.accept(End.GIVEN_BACK);
    }

    @Override
    public void discard() {
        stream.end();
        end.accept(End.DISCARDED);
    }

    private void commit(String command) {
        refuseIfLost();
        if (stage == Stage.AWAITED) {
            forget();
            return;
        }
        var after = afterTransaction();
        try {
            done(run(List.of(Statement.command(command)), after).get(0), command);
            forget();
        } catch (DriverException e) {
            if (stage == Stage.LOST && isUnanswered(e)) throw LibSqlErrors.unanswered(e);
            // The stream has ended along with the request, and so has the transaction.
            if (stage != Stage.LOST && after == HranaStream.After.ENDED) forget();
            throw e;
        }
    }

    /** What the server says has no cause, or that of its statement. */
    private static boolean isUnanswered(DriverException failure) {
        return failure.getCause() != null && !(failure.getCause() instanceof ServerFailure);
    }

    private void rollBack(String command) {
        boolean isThere = stage == Stage.INSIDE;
        waiting.clear();
        if (!isThere) {
            if (stage == Stage.AWAITED) stage = Stage.OUTSIDE;
            return;
        }
        var outcomes = run(List.of(Statement.command(command)), afterTransaction());
        forget();
        done(outcomes.get(0), command);
    }

    private HranaStream.After afterTransaction() {
        return keeping == Keeping.EVERYTHING ? HranaStream.After.OPEN : HranaStream.After.ENDED;
    }

    private void forget() {
        waiting.clear();
        stage = Stage.OUTSIDE;
    }

    private List<Outcome> run(List<Statement> statements) {
        boolean isKept = keeping == Keeping.EVERYTHING || stage != Stage.OUTSIDE;
        return run(statements, isKept ? HranaStream.After.OPEN : HranaStream.After.ENDED);
    }

    private List<Outcome> run(List<Statement> statements, HranaStream.After after) {
        refuseIfLost();
        return stage == Stage.AWAITED ? begin(statements) : runBehindWaiting(stream, statements, after);
    }

    /** The server lets others wait for the lock, but now and then it says at once that it is taken. Then nothing has begun. */
    private List<Outcome> begin(List<Statement> statements) {
        var patience = lockTimeout.orElse(PATIENCE);
        long end = System.nanoTime() + patience.toNanos();
        var left = patience;
        while (true) {
            try {
                if (lockTimeout.isPresent()) beginWithin(left, patience);
                return runBehindWaiting(stream, statements, HranaStream.After.OPEN);
            } catch (LockWaitTimeoutException e) {
                if (stage != Stage.AWAITED || !hasPaused()) throw e;
                left = Duration.ofNanos(end - System.nanoTime());
                if (left.isNegative() || left.isZero()) throw e;
            }
        }
    }

    /** False if the thread is interrupted: it is not to wait any longer. */
    private static boolean hasPaused() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param patience what the whole waiting is told to take at most, of which so much is left */
    private void beginWithin(Duration left, Duration patience) {
        try {
            runBehindWaiting(stream.within(left), List.of(), HranaStream.After.OPEN);
        } catch (StatementTimeoutException e) {
            // The server gives up, too, when nobody listens any more.
            stage = Stage.AWAITED;
            throw LibSqlErrors.lockWait(patience, e);
        }
    }

    /** What becomes of the statements is returned, an error of what waited is thrown. */
    private List<Outcome> runBehindWaiting(
            StatementRunner runner, List<Statement> statements, HranaStream.After after) {
        var commands = new ArrayList<String>();
        if (!stream.isOpen()) commands.addAll(setup);
        int settings = commands.size();
        commands.addAll(waiting);
        var all = new ArrayList<Statement>();
        for (var command : commands) all.add(Statement.command(command));
        all.addAll(statements);
        var guard = stage == Stage.INSIDE ? Batch.Guard.IN_TRANSACTION : Batch.Guard.NONE;
        var outcomes = send(runner, new Batch(guard, all), after);
        settle(commands, settings, outcomes);
        return outcomes.subList(commands.size(), outcomes.size());
    }

    private List<Outcome> send(StatementRunner runner, Batch batch, HranaStream.After after) {
        try {
            return runner.run(batch, after);
        } catch (DriverException e) {
            if (stage != Stage.OUTSIDE || keeping == Keeping.EVERYTHING) stage = Stage.LOST;
            throw e;
        }
    }

    /** Takes what has happened off the list of what waits, and finds out whether the transaction is still there. */
    private void settle(List<String> commands, int settings, List<Outcome> outcomes) {
        if (stage == Stage.INSIDE && outcomes.get(0) instanceof Outcome.Skipped && !hasFailed(outcomes)) {
            stage = Stage.LOST;
            throw LibSqlErrors.endedByServer();
        }
        boolean isTooLarge = isTooLarge(outcomes.get(outcomes.size() - 1));
        for (int i = 0; i < commands.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Failed failed) throw failed(failed, commands.get(i));
            // Without them the statement would not have run and given so much.
            if (!isTooLarge && !(outcomes.get(i) instanceof Outcome.Done)) break;
            if (i < settings) continue;
            waiting.remove(0);
            stage = Stage.INSIDE;
        }
        var last = outcomes.get(outcomes.size() - 1);
        if (last instanceof Outcome.Failed failed && !isTooLarge) loseIfEnded(failed, outcomes);
    }

    private static boolean isTooLarge(Outcome outcome) {
        return outcome instanceof Outcome.Failed failed && failed.code().equals("RESPONSE_TOO_LARGE");
    }

    private static boolean hasFailed(List<Outcome> outcomes) {
        return outcomes.stream().anyMatch(Outcome.Failed.class::isInstance);
    }

    /** An error of the whole request leaves it open which of its steps were taken. */
    private void loseIfEnded(Outcome.Failed failed, List<Outcome> outcomes) {
        if (stage == Stage.OUTSIDE) return;
        boolean isOfAll = outcomes.size() > 1 && outcomes.get(outcomes.size() - 2) instanceof Outcome.Skipped;
        // A text that is not understood is refused before any step is taken.
        boolean isUntouched = failed.code().startsWith("SQL_");
        if ((isOfAll && !isUntouched) || failed.code().startsWith("TRANSACTION_")) stage = Stage.LOST;
    }

    /** Asks again, row by row, for what does not fit into one answer; a statement that writes would write twice. */
    private Outcome large(Statement statement) {
        boolean isKept = keeping == Keeping.EVERYTHING || stage != Stage.OUTSIDE;
        if (!stream.isReadOnly(statement.sql(), isKept ? HranaStream.After.OPEN : HranaStream.After.ENDED)) {
            throw LibSqlErrors.tooLarge(statement.sql());
        }
        var guard = stage == Stage.INSIDE ? Batch.Guard.IN_TRANSACTION : Batch.Guard.NONE;
        var outcome = stream.runLarge(guard, statement);
        if (!isKept) stream.end();
        return outcome;
    }

    private Outcome.Done done(Outcome outcome, String statement) {
        if (outcome instanceof Outcome.Done done) return done;
        if (outcome instanceof Outcome.Failed failed) throw failed(failed, statement);
        throw LibSqlErrors.endedByServer();
    }

    private DriverException failed(Outcome.Failed failed, String statement) {
        if (failed.code().startsWith("TRANSACTION_")) stage = Stage.LOST;
        return failed(errors, failed, statement);
    }

    static DriverException failed(ErrorClassifier errors, Outcome.Failed failed, String statement) {
        return errors.classify(new Failure(failed.message(), 0, "", new ServerFailure(failed)), statement);
    }

    private void refuseIfLost() {
        if (stage == Stage.LOST) throw LibSqlErrors.lost();
    }
}
