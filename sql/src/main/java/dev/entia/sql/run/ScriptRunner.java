package dev.entia.sql.run;

import dev.entia.driver.TransactionOptions;
import dev.entia.model.Mapping;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.Bind;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.render.TransactionCommands;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs scripts, each on a connection that nobody else uses meanwhile. */
final class ScriptRunner implements Scripts {

    private final Connections connections;
    private final StatementRunner runner;
    private final TransactionCommands commands;

    ScriptRunner(Connections connections, StatementRunner runner, TransactionCommands commands) {
        this.connections = connections;
        this.runner = runner;
        this.commands = commands;
    }

    @Override
    public void run(Script script) {
        var connection = connections.borrowAlone();
        var failure = attempt(() -> {
            run(connection, script.before());
            inTransaction(connection, script.statements());
        });
        var unsettled = attempt(() -> run(connection, script.after()));
        // Settings that were not taken back must not reach the next user.
        if (unsettled == null) connection.giveBack();
        else connection.discard();
        report(failure, unsettled);
    }

    @Override
    public List<List<Optional<String>>> query(String statement, List<String> values) {
        var text = new SqlText(statement, texts(values.size()));
        var connection = connections.borrow();
        try (var cursor = runner.query(connection, text, Arguments.of(runner.types(), text, values))) {
            return rows(cursor);
        } finally {
            connection.giveBack();
        }
    }

    private void inTransaction(SqlConnection connection, List<String> statements) {
        var begin = commands.beginning().with(TransactionOptions.none());
        runner.control(connection, TransactionStep.BEGIN, begin.command());
        var failure = attempt(() -> {
            run(connection, statements);
            runner.control(connection, TransactionStep.COMMIT, commands.commit());
        });
        if (failure == null) return;
        report(failure, attempt(() -> runner.control(connection, TransactionStep.ROLLBACK, commands.rollback())));
    }

    private void run(SqlConnection connection, List<String> statements) {
        for (var statement : statements) {
            var text = SqlText.of(statement);
            runner.execute(connection, text, Arguments.of(runner.types(), text, List.of()));
        }
    }

    private static @Nullable RuntimeException attempt(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** Throws the first of what went wrong, and the other along with it. */
    private static void report(@Nullable RuntimeException first, @Nullable RuntimeException second) {
        if (first != null && second != null) first.addSuppressed(second);
        if (first != null) throw first;
        if (second != null) throw second;
    }

    private static List<Bind> texts(int values) {
        var binds = new ArrayList<Bind>();
        for (int i = 0; i < values; i++) {
            var type = new ColumnType(Kind.TEXT, Mapping.Column.PLAIN, "value " + (i + 1));
            binds.add(new Bind(i, 0, type, Bind.Form.PLAIN));
        }
        return binds;
    }

    private static List<List<Optional<String>>> rows(Cursor cursor) {
        var rows = new ArrayList<List<Optional<String>>>();
        while (cursor.next()) {
            var row = new ArrayList<Optional<String>>();
            for (int slot = 0; slot < cursor.slots(); slot++) row.add(Optional.ofNullable(cursor.getText(slot)));
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }
}
