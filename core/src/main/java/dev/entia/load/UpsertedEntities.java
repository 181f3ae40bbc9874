package dev.entia.load;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.context.UndoLog;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the rows of upserted entities by the values that they were upserted by. Serves one upsert. */
final class UpsertedEntities {

    /** Rows that are found by several values each are asked for so many at a time, so that there are two texts only. */
    private static final int AT_A_TIME = 16;

    /** So many of the values that some stores take one by one, of which a statement has a limited number. */
    private static final int SINGLE_VALUES_AT_A_TIME = 1_000;

    private final PersistenceContext context;
    private final EntityReads reads;
    private final EntityMeta<?> meta;
    private final List<Property> by;
    private final UndoLog undo;

    UpsertedEntities(
            PersistenceContext context, EntityReads reads, EntityMeta<?> meta, List<Property> by, UndoLog undo) {
        this.context = context;
        this.reads = reads;
        this.meta = meta;
        this.by = by;
        this.undo = undo;
    }

    /** The entity of each row. */
    List<Object> read(List<@Nullable Object[]> columns, List<Object> given) {
        var rows = new ArrayList<List<Object>>();
        Map<List<Object>, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            rows.add(RowsByValues.row(columns, i));
            all.put(WrittenRows.comparable(rows.get(i)), given.get(i));
        }
        Map<List<Object>, Entry> found = new LinkedHashMap<>();
        int most = most(rows.size());
        for (int from = 0; from < rows.size(); from += most) {
            read(rows.subList(from, Math.min(rows.size(), from + most)), all, found);
        }
        return rows.stream().map(row -> entity(row, all, found)).toList();
    }

    private int most(int rows) {
        if (by.size() > 1) return AT_A_TIME;
        return switch (by.get(0).storedAs().type().kind()) {
            case FLOAT, DOUBLE, DECIMAL, BYTES, JSON, ARRAY -> SINGLE_VALUES_AT_A_TIME;
            default -> rows;
        };
    }

    private void read(List<List<Object>> rows, Map<List<Object>, Object> all, Map<List<Object>, Entry> found) {
        Map<List<Object>, Object> some = new LinkedHashMap<>();
        for (var row : rows) {
            var key = WrittenRows.comparable(row);
            some.put(key, Objects.requireNonNull(all.get(key)));
        }
        var asked = new ArrayList<>(rows);
        if (by.size() > 1 && rows.size() > 1) {
            asked.addAll(Collections.nCopies(AT_A_TIME - rows.size(), rows.get(rows.size() - 1)));
        }
        var written = new WrittenRows(context, by, some, undo);
        for (var entry : reads.written(meta, by, asked, written)) {
            var state = entry.requiredSnapshot();
            found.put(rows.size() == 1 ? WrittenRows.comparable(rows.get(0)) : written.values(state), entry);
        }
    }

    /** What the store takes for the same may differ here: a row that was not recognised is asked for by itself. */
    private Object entity(List<Object> row, Map<List<Object>, Object> all, Map<List<Object>, Entry> found) {
        var key = WrittenRows.comparable(row);
        if (!found.containsKey(key)) read(List.of(row), all, found);
        var entry = found.get(key);
        if (entry == null) throw LoadErrors.upsertedGone(meta, by);
        return entry.requiredEntity();
    }
}
