package dev.entia.sql.run;

import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.BulkCopy;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.translate.RowTexts;
import dev.entia.sql.translate.WritePlan;
import dev.entia.sql.translate.WritePlan.ReadBack.Numbers;
import dev.entia.sql.translate.WritePlan.ReadBack.Rest;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one batch on one connection, in as many statements as its plan needs. Used once. */
final class BatchWriter implements WritePlan.Visitor<WriteResult> {

    /** A number, or what is around a text. */
    private static final int BYTES_PER_ELEMENT = 8;

    private final SqlConnection connection;
    private final StatementRunner runner;
    private final WriteBatch batch;
    private final Limits limits;

    BatchWriter(SqlConnection connection, StatementRunner runner, WriteBatch batch, Limits limits) {
        this.connection = connection;
        this.runner = runner;
        this.batch = batch;
        this.limits = limits;
    }

    @Override
    public WriteResult rows(WritePlan.Rows plan) {
        var stream = plan.copy().flatMap(copy -> stream(copy).filter(some -> meansTheSame(copy)));
        return WriteResult.of(
                stream.isPresent()
                        ? copied(plan.copy().get(), stream.get(), plan.texts(), batch.columns())
                        : written(plan.texts()));
    }

    /** The stream to take instead of statements; empty if they are to be taken. */
    private Optional<RowStream> stream(BulkCopy copy) {
        return batch.rows() < copy.leastRows() ? Optional.empty() : connection.rowStream();
    }

    /** Asked anew for each batch: the table may have been changed, or the user be another one. */
    private boolean meansTheSame(BulkCopy copy) {
        try (var answer = answer(copy, copy.asked())) {
            return answer.next();
        }
    }

    private Cursor answer(BulkCopy copy, List<Object> asked) {
        var question = copy.question();
        return runner.query(connection, question, Arguments.of(runner.types(), question, asked));
    }

    /** @param texts of the statements that would write the same rows: each stream has as many as one of them */
    private long copied(BulkCopy copy, RowStream stream, RowTexts texts, List<@Nullable Object[]> columns) {
        long affected = 0;
        for (var slice : slices(texts, 1))
            affected += runner.send(stream, copy.text(), slice.arguments(copy.text(), columns));
        return affected;
    }

    /** The numbers come first, and travel with the rows; empty if a stream would not mean the same. */
    private Optional<WriteResult> numberedAndCopied(BulkCopy copy, WritePlan.Returning plan) {
        var stream = stream(copy);
        var keys = stream.isPresent() ? numbers(copy, plan.columns().get(0)) : null;
        if (keys == null) return Optional.empty();
        var columns = new ArrayList<>(batch.columns());
        columns.add(keys);
        long affected = copied(copy, stream.get(), plan.texts(), columns);
        return Optional.of(new WriteResult(affected, List.<@Nullable Object[]>of(keys)));
    }

    /** Null if a stream would not mean the same. */
    private @Nullable Object @Nullable [] numbers(BulkCopy copy, ColumnType key) {
        var numbers = new @Nullable Object[batch.rows()];
        var asked = new ArrayList<>(copy.asked());
        asked.add((long) numbers.length);
        try (var answer = answer(copy, asked)) {
            for (int i = 0; i < numbers.length; i++) {
                if (!answer.next()) return null;
                numbers[i] = number(answer.getLong(0), key);
            }
        }
        return numbers;
    }

    private long written(RowTexts texts) {
        long affected = 0;
        for (var slice : slices(texts, limits.executionsPerBatch())) {
            var text = texts.text(slice.rows);
            affected += runner.execute(connection, text, slice.arguments(text));
        }
        return affected;
    }

    @Override
    public WriteResult returning(WritePlan.Returning plan) {
        var copied = plan.copy().flatMap(copy -> numberedAndCopied(copy, plan));
        if (copied.isPresent()) return copied.get();
        var returned = new ReturnedColumns(plan.columns(), plan.wanted(), batch.rows());
        for (var slice : slices(plan.texts(), 1)) {
            var text = plan.texts().text(slice.rows);
            var found = runner.execute(
                    connection, text, slice.arguments(text), cursor -> all(cursor, plan.columns()), List::size);
            returned.add(found, plan.match(), batch, slice.from, slice.rows, text.text());
        }
        return new WriteResult(batch.rows(), returned.columns());
    }

    @Override
    public WriteResult readBack(WritePlan.ReadBack plan) {
        var keys = plan.numbers().isPresent() ? numbered(plan, plan.numbers().get()) : given(plan);
        return plan.rest().isEmpty()
                ? new WriteResult(batch.rows(), List.<@Nullable Object[]>of(keys))
                : new WriteResult(batch.rows(), read(plan.rest().get(), keys));
    }

    private @Nullable Object[] given(WritePlan.ReadBack plan) {
        written(plan.texts());
        return batch.columns().get(plan.givenKey());
    }

    private @Nullable Object[] numbered(WritePlan.ReadBack plan, Numbers numbers) {
        var keys = new @Nullable Object[batch.rows()];
        long step = 0;
        for (var slice : slices(plan.texts(), 1)) {
            var text = plan.texts().text(slice.rows);
            long first = runner.insert(connection, text, slice.arguments(text), slice.rows);
            if (slice.rows > 1 && step == 0) step = step(numbers);
            for (int i = 0; i < slice.rows; i++) keys[slice.from + i] = number(first + i * step, numbers.key());
        }
        return keys;
    }

    /** Asked of the very session: what it is for others, or was when it began, may differ. */
    private long step(Numbers numbers) {
        var text = numbers.step();
        try (var cursor = runner.query(connection, text, Arguments.of(runner.types(), text, List.of()))) {
            cursor.next();
            return cursor.getLong(0);
        }
    }

    private static Object number(long number, ColumnType key) {
        return key.kind() == Kind.INT ? (Object) Math.toIntExact(number) : (Object) number;
    }

    private List<@Nullable Object[]> read(Rest rest, @Nullable Object[] keys) {
        var returned = new ReturnedColumns(rest.columns(), rest.wanted(), batch.rows());
        int most = rest.texts().most();
        for (int from = 0; from < batch.rows(); from += most) {
            int rows = Math.min(most, batch.rows() - from);
            var some = Arrays.asList(keys).subList(from, from + rows);
            var text = rest.texts().text(some);
            var cursor = runner.query(connection, text, Arguments.of(runner.types(), text, List.of(some)));
            try (cursor) {
                returned.addByKey(all(cursor, rest.columns()), some, from, rest.keySlot(), text.text());
            }
        }
        return returned.columns();
    }

    @Override
    public WriteResult listed(WritePlan.Listed plan) {
        var keys = Arrays.asList(batch.columns().get(0)).subList(0, batch.rows());
        int most = plan.texts().most();
        long affected = 0;
        for (int from = 0; from < keys.size(); from += most) {
            var some = keys.subList(from, Math.min(keys.size(), from + most));
            var text = plan.texts().text(some);
            affected += runner.execute(connection, text, Arguments.of(runner.types(), text, List.of(some)));
        }
        return WriteResult.of(affected);
    }

    /** Rows from one on, so many with each execution of a statement. */
    private final class Slice {

        private final int from;
        private final int rows;
        private final int executions;

        Slice(int from, int rows, int executions) {
            this.from = from;
            this.rows = rows;
            this.executions = executions;
        }

        Arguments arguments(SqlText text) {
            return arguments(text, batch.columns());
        }

        Arguments arguments(SqlText text, List<@Nullable Object[]> columns) {
            return Arguments.of(runner.types(), text, columns, from, rows, executions);
        }
    }

    /** All rows, cut into what is sent at once. */
    private List<Slice> slices(RowTexts texts, int mostExecutions) {
        var slices = new ArrayList<Slice>();
        var large = batch.columns().stream().filter(this::canBeLarge).toList();
        int end = 0;
        for (int from = 0; from < batch.rows(); ) {
            if (from == end) end = from + fitting(from, large);
            int rows = texts.rows(end - from);
            int executions = Math.min((end - from) / rows, mostExecutions);
            slices.add(new Slice(from, rows, executions));
            from += rows * executions;
        }
        return slices;
    }

    /** How many rows, from one on, are small enough together to be sent at once; at least one. */
    private int fitting(int from, List<@Nullable Object[]> large) {
        if (large.isEmpty()) return batch.rows() - from;
        long bytes = 0;
        for (int row = from; row < batch.rows(); row++) {
            for (var column : large) bytes += size(column[row]);
            if (bytes > limits.bytesPerStatement()) return Math.max(1, row - from);
        }
        return batch.rows() - from;
    }

    /** The values of a column are of one kind. */
    private boolean canBeLarge(@Nullable Object[] column) {
        for (int row = 0; row < batch.rows(); row++) {
            var value = column[row];
            if (value != null) return value instanceof String || value instanceof byte[] || value instanceof Object[];
        }
        return false;
    }

    /** Of what can be large; a text has about as many bytes as characters. */
    private static long size(@Nullable Object value) {
        if (value instanceof String text) return text.length();
        if (value instanceof Object[] elements) return size(elements);
        return value instanceof byte[] bytes ? bytes.length : 0;
    }

    /** Small elements add up. */
    private static long size(@Nullable Object[] elements) {
        long size = (long) elements.length * BYTES_PER_ELEMENT;
        for (var element : elements) size += size(element);
        return size;
    }

    private List<@Nullable Object[]> all(Cursor cursor, List<ColumnType> columns) {
        var found = new ArrayList<@Nullable Object[]>();
        var rows = new SqlRows(cursor, runner.types(), columns, failure -> {}, closed -> {});
        while (rows.next()) {
            var values = new @Nullable Object[columns.size()];
            for (int slot = 0; slot < values.length; slot++) values[slot] = rows.get(slot);
            found.add(values);
        }
        return found;
    }
}
