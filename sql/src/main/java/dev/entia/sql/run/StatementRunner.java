package dev.entia.sql.run;

import dev.entia.sql.render.SqlText;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Runs statements on a connection and reports each of them once. Thread-safe; connections are not. */
final class StatementRunner {

    private static final long READ = -1;

    private final TypeMap types;
    private final StatementLog log;

    StatementRunner(TypeMap types, StatementLog log) {
        this.types = types;
        this.log = log;
    }

    TypeMap types() {
        return types;
    }

    /** Runs a read; reported when the first answer is there. */
    Cursor query(SqlConnection connection, SqlText text, Arguments arguments) {
        long startedAt = System.nanoTime();
        try {
            var cursor = connection.query(text, arguments);
            log.ran(text, arguments, READ, startedAt, null);
            return cursor;
        } catch (RuntimeException e) {
            log.ran(text, arguments, READ, startedAt, e);
            throw e;
        }
    }

    /** Runs a write. */
    long execute(SqlConnection connection, SqlText text, Arguments arguments) {
        return written(text, arguments, affected -> affected, () -> connection.execute(text, arguments));
    }

    /** Runs a write whose rows travel as one stream. */
    long send(RowStream stream, SqlText text, Arguments arguments) {
        return written(text, arguments, affected -> affected, () -> stream.send(text, arguments));
    }

    /** Runs a write that has rows to give, and takes them all. */
    <T> T execute(
            SqlConnection connection,
            SqlText text,
            Arguments arguments,
            Function<Cursor, T> take,
            ToLongFunction<T> affected) {
        return written(text, arguments, affected, () -> {
            try (var cursor = connection.query(text, arguments)) {
                return take.apply(cursor);
            }
        });
    }

    /** Runs a statement that may answer anything; the answer is not looked at. */
    void run(SqlConnection connection, SqlText text, Arguments arguments) {
        written(text, arguments, done -> 0, () -> {
            connection.run(text, arguments);
            return text;
        });
    }

    /** Runs an insert of so many rows, and answers with the number of the first. */
    long insert(SqlConnection connection, SqlText text, Arguments arguments, int rows) {
        return written(text, arguments, first -> rows, () -> connection.insert(text, arguments));
    }

    /** Takes a step of a transaction. */
    void control(SqlConnection connection, TransactionStep step, String command) {
        var text = SqlText.of(command);
        written(text, Arguments.of(types, text, List.of()), done -> 0, () -> {
            connection.control(step, command);
            return step;
        });
    }

    private <T> T written(SqlText text, Arguments arguments, ToLongFunction<T> affected, Supplier<T> run) {
        long startedAt = System.nanoTime();
        try {
            var result = run.get();
            log.ran(text, arguments, affected.applyAsLong(result), startedAt, null);
            return result;
        } catch (RuntimeException e) {
            log.ran(text, arguments, 0, startedAt, e);
            throw e;
        }
    }
}
