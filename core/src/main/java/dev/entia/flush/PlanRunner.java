package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.driver.DriverSession;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.meta.Property;
import dev.entia.precision.StoredPrecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the steps of a plan in order: takes the values, hands them to the driver, has what comes back written back. */
final class PlanRunner {

    private final PersistenceContext context;
    private final DriverSession session;
    private final RowValues values;

    PlanRunner(PersistenceContext context, DriverSession session, StoredPrecision precision) {
        this.context = context;
        this.session = session;
        this.values = new RowValues(context, precision);
    }

    /** Runs all steps; the caller has begun what they are to be part of. */
    void run(Plan plan, Writeback writeback) {
        for (var step : plan.steps()) run(step, writeback);
    }

    private void run(Step step, Writeback writeback) {
        if (step instanceof Step.Insert insert) {
            writeback.inserted(insert, write(step, columns(insert)));
        } else if (step instanceof Step.Update update) {
            var columns = values.columns(update.entries(), update.shape().properties(), Set.of());
            columns.add(keys(update.entries()));
            writeback.updated(update, write(step, columns));
        } else if (step instanceof Step.Release release) {
            List<@Nullable Object[]> columns = new ArrayList<>();
            for (var property : release.shape().properties()) columns.add(temporary(property, step.rows()));
            columns.add(keys(release.entries()));
            write(step, columns);
        } else if (step instanceof Step.Delete delete) {
            write(step, List.<@Nullable Object[]>of(keys(delete.entries())));
            writeback.deleted(delete);
        } else if (step instanceof Step.Links links) {
            write(step, List.<@Nullable Object[]>of(keys(links.owners()), keys(links.targets())));
        } else if (step instanceof Step.AllLinks links) {
            write(step, List.<@Nullable Object[]>of(keys(links.entries())));
        }
    }

    private WriteResult write(Step step, List<@Nullable Object[]> columns) {
        return session.write(new WriteBatch(step.shape(), columns, step.rows()));
    }

    private List<@Nullable Object[]> columns(Step.Insert insert) {
        return values.columns(insert.entries(), insert.shape().properties(), insert.deferred());
    }

    private static @Nullable Object[] temporary(Property property, int rows) {
        var column = new @Nullable Object[rows];
        for (int i = 0; i < rows; i++) column[i] = TemporaryValue.of(property);
        return column;
    }

    private Object[] keys(List<Entry> rows) {
        var keys = new Object[rows.size()];
        for (int i = 0; i < keys.length; i++) {
            var row = rows.get(i);
            var entry = row.key() != null ? row : Objects.requireNonNull(context.entryOf(row.requiredEntity()));
            keys[i] = row.meta().key().type().toStored(entry.requiredKey());
        }
        return keys;
    }
}
