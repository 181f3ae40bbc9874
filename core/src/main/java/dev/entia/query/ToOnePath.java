package dev.entia.query;

import dev.entia.error.ValidationException;
import dev.entia.relation.Ref;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a to-one relation, and the conditions that can be put on it. Conditions on the target's properties go
 * through the hop: {@code Book_.author().name.eq("x")}.
 *
 * @param <R> the root entity class
 * @param <T> the target entity class
 * @param <K> the type of the target's key, boxed
 */
public interface ToOnePath<R, T, K extends Serializable> extends Populate<R>, StoredPath<R> {

    @Override
    PropertyPath path();

    /** Refers to this entity, which must have a key. */
    default Condition<R> eq(T target) {
        return new Condition.Compare<>(path(), Comparison.EQUAL, required(target));
    }

    /** Refers to the same row as this reference. */
    default Condition<R> eq(Ref<? extends T> target) {
        return new Condition.Compare<>(path(), Comparison.EQUAL, required(target));
    }

    /** Refers to the row with this key; needs no join. */
    default Condition<R> eqId(K key) {
        return new Condition.Compare<>(path(), Comparison.EQUAL, required(key));
    }

    /** Refers to another row than this entity. */
    default Condition<R> ne(T target) {
        return new Condition.Compare<>(path(), Comparison.NOT_EQUAL, required(target));
    }

    /** Refers to one of these entities; none given: no row. */
    default Condition<R> in(Collection<? extends T> targets) {
        return new Condition.In<>(path(), all(targets), false);
    }

    /** Refers to a row with one of these keys; none given: no row. */
    default Condition<R> inIds(Collection<? extends K> keys) {
        return new Condition.In<>(path(), all(keys), false);
    }

    /** Refers to nothing. */
    default Condition<R> isNull() {
        return new Condition.IsNull<>(path(), false);
    }

    /** Refers to a row. */
    default Condition<R> isNotNull() {
        return new Condition.IsNull<>(path(), true);
    }

    private List<Object> all(Collection<?> values) {
        return values.stream().map(this::required).toList();
    }

    private Object required(@Nullable Object value) {
        if (value == null) {
            throw new ValidationException(path() + " is compared with null, which no row satisfies. "
                    + "Use isNull() or isNotNull(), or leave the condition out.");
        }
        return value;
    }
}
