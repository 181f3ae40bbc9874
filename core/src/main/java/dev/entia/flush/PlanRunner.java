package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.driver.DriverSession;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.precision.StoredPrecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the steps of a plan in order: takes the values, hands them to the driver, has what comes back written back. */
final class PlanRunner {

    private final PersistenceContext context;
    private final DriverSession session;
    private final RowValues values;
    private final StaleRows staleRows;

    PlanRunner(PersistenceContext context, DriverSession session, StoredPrecision precision, StaleRows staleRows) {
        this.context = context;
        this.session = session;
        this.values = new RowValues(context, precision);
        this.staleRows = staleRows;
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
            update.shape().version().ifPresent(version -> columns.add(expected(update.entries(), version)));
            var result = write(step, columns);
            checkVersions(
                    update.shape().version(), update.entries(), update.shape().properties(), columns, result);
            writeback.updated(update, result);
        } else if (step instanceof Step.Release release) {
            List<@Nullable Object[]> columns = new ArrayList<>();
            for (var property : release.shape().properties()) columns.add(temporary(property, step.rows()));
            columns.add(keys(release.entries()));
            write(step, columns);
        } else if (step instanceof Step.Delete delete) {
            List<@Nullable Object[]> columns = new ArrayList<>();
            columns.add(keys(delete.entries()));
            delete.shape().version().ifPresent(version -> columns.add(expected(delete.entries(), version)));
            checkVersions(delete.shape().version(), delete.entries(), List.of(), columns, write(step, columns));
            writeback.deleted(delete);
        } else if (step instanceof Step.Links links) {
            write(step, List.<@Nullable Object[]>of(keys(links.owners()), keys(links.targets())));
        } else if (step instanceof Step.AllLinks links) {
            write(step, List.<@Nullable Object[]>of(keys(links.entries())));
        } else {
            throw new IllegalStateException(step.getClass() + " is no step that can be run");
        }
    }

    private void checkVersions(
            Optional<Scalar> version,
            List<Entry> entries,
            List<Property> written,
            List<@Nullable Object[]> columns,
            WriteResult result) {
        if (version.isEmpty() || result.affected() == entries.size()) return;
        throw staleRows.error(entries, written, version.get(), columns, result.affected());
    }

    /** The versions that the rows were read in, or last written. */
    private static Object[] expected(List<Entry> rows, Scalar version) {
        var column = new Object[rows.size()];
        for (int i = 0; i < column.length; i++) {
            var value = rows.get(i).requiredSnapshot().value(version.index());
            if (value == null) throw FlushErrors.versionMissing(rows.get(i), version);
            column[i] = version.type().toStored(value);
        }
        return column;
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
            var key = row.key();
            // A new row that had been known by its key: the entry that stood for it is the one that has been written.
            if (key == null)
                key = Objects.requireNonNull(context.entryOf(row.requiredEntity()))
                        .requiredKey();
            keys[i] = row.meta().key().type().toStored(key);
        }
        return keys;
    }
}
