package dev.entia.query;

import dev.entia.error.ValidationException;
import dev.entia.query.Order.Direction;
import dev.entia.query.Order.Nulls;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path to a scalar property, and the conditions that can be put on it. Immutable. Values are never null: use
 * {@link #isNull}.
 *
 * @param <R> the root entity class
 * @param <T> the property's type, boxed
 */
public sealed class ValuePath<R, T> implements StoredPath<R> permits ComparablePath {

    private final PropertyPath path;

    public ValuePath(PropertyPath path) {
        this.path = path;
    }

    @Override
    public final PropertyPath path() {
        return path;
    }

    public final Condition<R> eq(T value) {
        return compare(Comparison.EQUAL, value);
    }

    public final Condition<R> ne(T value) {
        return compare(Comparison.NOT_EQUAL, value);
    }

    /** One of the values; none given: no row. */
    @SafeVarargs
    public final Condition<R> in(T... values) {
        return in(Arrays.asList(values));
    }

    /** One of the values; none given: no row. */
    public final Condition<R> in(Collection<? extends T> values) {
        return new Condition.In<>(path, checked(values), false);
    }

    /** None of the values; none given: every row. */
    @SafeVarargs
    public final Condition<R> notIn(T... values) {
        return notIn(Arrays.asList(values));
    }

    /** None of the values; none given: every row. */
    public final Condition<R> notIn(Collection<? extends T> values) {
        return new Condition.In<>(path, checked(values), true);
    }

    public final Condition<R> isNull() {
        return new Condition.IsNull<>(path, false);
    }

    public final Condition<R> isNotNull() {
        return new Condition.IsNull<>(path, true);
    }

    public final Order<R> asc() {
        return new Order<>(path, Direction.ASCENDING, Nulls.DEFAULT);
    }

    public final Order<R> desc() {
        return new Order<>(path, Direction.DESCENDING, Nulls.DEFAULT);
    }

    final Condition<R> compare(Comparison comparison, @Nullable Object value) {
        return new Condition.Compare<>(path, comparison, required(value));
    }

    private Object required(@Nullable Object value) {
        if (value == null) {
            throw new ValidationException(path + " is compared with null, which no row satisfies. "
                    + "Use isNull() or isNotNull(), or leave the condition out.");
        }
        return value;
    }

    private List<Object> checked(Collection<? extends T> values) {
        return values.stream().map(this::required).toList();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
