package dev.entia.query;

import dev.entia.error.ValidationException;
import dev.entia.model.Suggestion;
import dev.entia.query.Condition.Compare;
import dev.entia.query.Condition.In;
import dev.entia.query.Condition.IsNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the map form of {@link Condition#of}. */
final class ConditionMap {

    private static final Map<String, Comparison> COMPARISONS = new LinkedHashMap<>();

    static {
        COMPARISONS.put("$eq", Comparison.EQUAL);
        COMPARISONS.put("$ne", Comparison.NOT_EQUAL);
        COMPARISONS.put("$gt", Comparison.GREATER);
        COMPARISONS.put("$gte", Comparison.GREATER_OR_EQUAL);
        COMPARISONS.put("$lt", Comparison.LESS);
        COMPARISONS.put("$lte", Comparison.LESS_OR_EQUAL);
        COMPARISONS.put("$like", Comparison.LIKE);
        COMPARISONS.put("$ilike", Comparison.LIKE_IGNORING_CASE);
    }

    private static final List<String> OPERATORS = List.of(
            "$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$like", "$ilike", "$and", "$or", "$not");

    private ConditionMap() {}

    static <R> Condition<R> read(Class<R> root, Map<String, ?> entries) {
        return all(PropertyPath.root(root), entries);
    }

    private static <R> Condition<R> all(PropertyPath at, Map<?, ?> entries) {
        var conditions = new ArrayList<Condition<? super R>>();
        entries.forEach((name, value) -> conditions.add(entry(at, String.valueOf(name), value)));
        return conditions.size() == 1 ? single(conditions.get(0)) : new Condition.And<>(conditions);
    }

    @SuppressWarnings("unchecked")
    private static <R> Condition<R> single(Condition<? super R> condition) {
        return (Condition<R>) condition;
    }

    private static <R> Condition<R> entry(PropertyPath at, String name, @Nullable Object value) {
        if (!name.startsWith("$")) {
            var path = at;
            for (var part : name.split("\\.", -1)) path = path.then(part);
            return property(path, value);
        }
        return switch (name) {
            case "$and" -> new Condition.And<>(branches(at, name, value));
            case "$or" -> new Condition.Or<>(branches(at, name, value));
            case "$not" -> new Condition.Not<>(all(at, map(at, name, value)));
            case "$in" -> new In<>(at, values(at, name, value), false);
            case "$nin" -> new In<>(at, values(at, name, value), true);
            default -> compare(at, name, value);
        };
    }

    private static <R> Condition<R> property(PropertyPath path, @Nullable Object value) {
        if (value == null) return new IsNull<>(path, false);
        if (value instanceof Map<?, ?> nested) return all(path, nested);
        if (value instanceof Collection<?> values) return new In<>(path, checked(path, "$in", values), false);
        return new Compare<>(path, Comparison.EQUAL, value);
    }

    private static <R> Condition<R> compare(PropertyPath path, String operator, @Nullable Object value) {
        var comparison = COMPARISONS.get(operator);
        if (comparison == null) {
            throw new ValidationException("The condition on " + path + " has an unknown operator \"" + operator + "\". "
                    + Suggestion.forName(operator, OPERATORS));
        }
        if (value != null) return new Compare<>(path, comparison, value);
        return switch (comparison) {
            case EQUAL -> new IsNull<>(path, false);
            case NOT_EQUAL -> new IsNull<>(path, true);
            default -> throw wrong(path, operator, "a value", null);
        };
    }

    private static <R> List<Condition<? super R>> branches(PropertyPath at, String operator, @Nullable Object value) {
        if (!(value instanceof Collection<?> maps)) throw wrong(at, operator, "a list of maps", value);
        var branches = new ArrayList<Condition<? super R>>();
        for (var map : maps) branches.add(all(at, map(at, operator, map)));
        return branches;
    }

    private static Map<?, ?> map(PropertyPath at, String operator, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) return map;
        throw wrong(at, operator, "a map", value);
    }

    private static List<?> values(PropertyPath at, String operator, @Nullable Object value) {
        if (value instanceof Collection<?> values) return checked(at, operator, values);
        throw wrong(at, operator, "a collection", value);
    }

    private static List<?> checked(PropertyPath at, String operator, Collection<?> values) {
        if (values.stream().anyMatch(Objects::isNull)) {
            throw wrong(at, operator, "values that are not null", null);
        }
        return List.copyOf(values);
    }

    private static ValidationException wrong(
            PropertyPath at, String operator, String expected, @Nullable Object value) {
        return new ValidationException("The condition " + operator + " on " + at + " takes " + expected + ", not "
                + (value == null ? "null" : "a " + value.getClass().getSimpleName()) + ".");
    }
}
