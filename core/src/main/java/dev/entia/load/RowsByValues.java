package dev.entia.load;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.query.Comparison;
import dev.entia.query.Condition;
import dev.entia.query.Parameter;
import dev.entia.query.PropertyPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How rows are asked for by the values that some properties have in them. */
final class RowsByValues {

    private RowsByValues() {}

    /** That so many rows are found by their values; a single property's are one list. */
    static Condition<?> condition(EntityMeta<?> meta, List<Property> by, int rows) {
        if (by.size() == 1 && rows > 1) return new Condition.In<>(path(meta, by.get(0)), new Parameter(0), false);
        var all = new ArrayList<Condition<? super Object>>();
        for (int row = 0; row < rows; row++) {
            var parts = new ArrayList<Condition<? super Object>>();
            for (int i = 0; i < by.size(); i++) {
                var value = new Parameter(row * by.size() + i);
                parts.add(new Condition.Compare<>(path(meta, by.get(i)), Comparison.EQUAL, value));
            }
            all.add(parts.size() == 1 ? parts.get(0) : new Condition.And<>(parts));
        }
        return all.size() == 1 ? all.get(0) : new Condition.Or<>(all);
    }

    private static PropertyPath path(EntityMeta<?> meta, Property property) {
        return PropertyPath.root(meta.type()).then(property.name());
    }

    /** The values of {@link #condition}. */
    static List<Object> values(List<Property> by, List<List<Object>> rows) {
        if (by.size() == 1 && rows.size() > 1)
            return List.of(rows.stream().map(row -> row.get(0)).toList());
        var values = new ArrayList<Object>();
        rows.forEach(values::addAll);
        return values;
    }

    /** The values of one row out of columns. */
    static List<Object> row(List<@Nullable Object[]> columns, int row) {
        return Arrays.asList(columns.stream()
                .map(column -> Objects.requireNonNull(column[row]))
                .toArray());
    }
}
