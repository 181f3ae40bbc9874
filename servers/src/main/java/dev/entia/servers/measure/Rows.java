package dev.entia.servers.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a {@link Sample} as the values of a statement. */
public interface Rows {

    /** The values of one row, in the order in which {@code of} a list of columns names them. */
    List<Object> row(int row);

    /** The values of new rows: all columns but the key. */
    static Rows withoutKey(Sample sample) {
        return row -> values(sample, row, new ArrayList<>());
    }

    /** The key, then all columns. */
    static Rows keyFirst(Sample sample) {
        return row -> values(sample, row, new ArrayList<>(keys().row(row)));
    }

    /** All columns, then the key. */
    static Rows keyLast(Sample sample) {
        return row -> {
            var values = withoutKey(sample).row(row);
            values.add(Sample.key(row));
            return values;
        };
    }

    static Rows keys() {
        return row -> List.of(Sample.key(row));
    }

    static Rows links() {
        return Sample::link;
    }

    private static List<Object> values(Sample sample, int row, List<Object> into) {
        for (int column = 1; column <= sample.columns(); column++) into.add(Sample.value(row, column));
        return into;
    }

    /** A row after the other. */
    default Travel flat() {
        return (from, rows) -> {
            var values = new ArrayList<>();
            for (int row = from; row < from + rows; row++) values.addAll(row(row));
            return values;
        };
    }

    /** As one JSON array of arrays, or of values if each row is one. */
    default Travel json() {
        return (from, rows) -> {
            var json = Stream.iterate(from, row -> row + 1)
                    .limit(rows)
                    .map(row -> json(row(row)))
                    .collect(Collectors.joining(",", "[", "]"));
            return List.of(json);
        };
    }

    private static String json(List<Object> row) {
        var values = row.stream()
                .map(value -> value instanceof String text ? "\"" + text + "\"" : String.valueOf(value))
                .collect(Collectors.joining(","));
        return row.size() == 1 ? values : "[" + values + "]";
    }

    /** As one array a column. */
    default Travel arrays() {
        return (from, rows) -> {
            var arrays = new ArrayList<>();
            for (int column = 0; column < row(from).size(); column++) {
                var array = emptyArray(row(from).get(column), rows);
                for (int i = 0; i < rows; i++) array[i] = row(from + i).get(column);
                arrays.add(array);
            }
            return arrays;
        };
    }

    private static Object[] emptyArray(Object value, int length) {
        if (value instanceof Long) return new Long[length];
        return value instanceof Double ? new Double[length] : new String[length];
    }

    /** As {@code case} wants them: for each column key and value of every row, then all keys. The key comes first in a row. */
    default Travel choices() {
        return (from, rows) -> {
            var values = new ArrayList<>();
            for (int column = 1; column < row(from).size(); column++) {
                for (int row = from; row < from + rows; row++) {
                    values.add(row(row).get(0));
                    values.add(row(row).get(column));
                }
            }
            for (int row = from; row < from + rows; row++) values.add(row(row).get(0));
            return values;
        };
    }

    /** A value a row; up to a power of two the last is repeated. */
    default Travel padded() {
        return (from, rows) -> {
            var values = new ArrayList<>();
            for (int i = 0; i < Form.padded(rows); i++) values.addAll(row(from + Math.min(i, rows - 1)));
            return values;
        };
    }

    /** How some rows become the values of one statement. */
    interface Travel {
        List<Object> values(int from, int rows);
    }
}
