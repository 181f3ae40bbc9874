package dev.entia.query;

import dev.entia.query.Condition.Members;
import dev.entia.query.Condition.Quantifier;
import java.io.Serializable;

/**
 * The path of a to-many relation, and the conditions that can be put on its members. A condition through the hop,
 * {@code Author_.books().title.eq("x")}, means that some member satisfies it; several such conditions may be satisfied
 * by different members, those inside one {@link #some} by the same.
 *
 * @param <R> the root entity class
 * @param <T> the target entity class
 * @param <K> the type of the target's key, boxed
 */
public interface ToManyPath<R, T, K extends Serializable> extends Populate<R> {

    /** At least one member satisfies the condition. */
    default Condition<R> some(Condition<? super T> condition) {
        return new Members<>(path(), Quantifier.SOME, condition);
    }

    /** No member satisfies the condition. */
    default Condition<R> none(Condition<? super T> condition) {
        return new Members<>(path(), Quantifier.NONE, condition);
    }

    /** Every member satisfies the condition, none being undecided by a NULL; so does an empty collection. */
    default Condition<R> every(Condition<? super T> condition) {
        return new Members<>(path(), Quantifier.EVERY, condition);
    }

    /** Has no members. */
    default Condition<R> isEmpty() {
        return new Members<>(path(), Quantifier.NONE, null);
    }

    /** Has at least one member. */
    default Condition<R> isNotEmpty() {
        return new Members<>(path(), Quantifier.SOME, null);
    }

    /** The number of members. */
    default SizePath<R> size() {
        return new SizePath<>(path());
    }
}
