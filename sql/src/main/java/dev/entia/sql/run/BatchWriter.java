package dev.entia.sql.run;

import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.sql.render.Limits;
import dev.entia.sql.translate.WritePlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one batch on one connection, in as many statements as its plan needs. Used once. */
final class BatchWriter implements WritePlan.Visitor<WriteResult> {

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
        long affected = 0;
        int end = 0;
        for (int from = 0; from < batch.rows(); ) {
            if (from == end) end = from + fitting(from);
            int remaining = end - from;
            int rows = plan.texts().rows(remaining);
            int executions = Math.min(remaining / rows, limits.executionsPerBatch());
            var text = plan.texts().text(rows);
            var arguments = Arguments.of(runner.types(), text, batch.columns(), from, rows, executions);
            affected += runner.execute(connection, text, arguments);
            from += rows * executions;
        }
        return WriteResult.of(affected);
    }

    @Override
    public WriteResult returning(WritePlan.Returning plan) {
        var returned = new ReturnedColumns(plan, batch);
        int end = 0;
        for (int from = 0; from < batch.rows(); ) {
            if (from == end) end = from + fitting(from);
            int rows = plan.texts().rows(end - from);
            var text = plan.texts().text(rows);
            var arguments = Arguments.of(runner.types(), text, batch.columns(), from, rows, 1);
            var found = runner.execute(connection, text, arguments, cursor -> all(cursor, plan), List::size);
            returned.add(found, from, rows, text.text());
            from += rows;
        }
        return new WriteResult(batch.rows(), returned.columns());
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

    /** How many rows, from one on, are small enough together to be sent at once; at least one. */
    private int fitting(int from) {
        long bytes = 0;
        for (int row = from; row < batch.rows(); row++) {
            for (var column : batch.columns()) bytes += size(column[row]);
            if (bytes > limits.bytesPerStatement()) return Math.max(1, row - from);
        }
        return batch.rows() - from;
    }

    /** Of what can be large. */
    private static int size(@Nullable Object value) {
        if (value instanceof String text) return text.length();
        return value instanceof byte[] bytes ? bytes.length : 0;
    }

    private List<@Nullable Object[]> all(Cursor cursor, WritePlan.Returning plan) {
        var found = new ArrayList<@Nullable Object[]>();
        var rows = new SqlRows(cursor, runner.types(), plan.columns(), closed -> {});
        while (rows.next()) {
            var values = new @Nullable Object[plan.columns().size()];
            for (int slot = 0; slot < values.length; slot++) values[slot] = rows.get(slot);
            found.add(values);
        }
        return found;
    }
}
