package dev.entia.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rows of {@code R} must satisfy. Immutable: safe to keep as a constant and to share. Made by the paths of the
 * generated metamodel ({@code Book_.title.eq("x")}) or, for names known only at run time, by {@link #of}.
 *
 * <p>A comparison with a NULL in the database is not satisfied, and neither is its {@link Not negation}: the rule of SQL.
 *
 * @param <R> the entity class
 */
public sealed interface Condition<R> {

    /** Both must be satisfied. */
    default Condition<R> and(Condition<? super R> other) {
        return new And<>(List.of(this, other));
    }

    /** One of them at least must be satisfied. */
    default Condition<R> or(Condition<? super R> other) {
        return new Or<>(List.of(this, other));
    }

    /** Must not be satisfied. */
    default Condition<R> not() {
        return new Not<>(this);
    }

    /** All must be satisfied; none given: every row does. */
    @SafeVarargs
    static <R> Condition<R> allOf(Condition<? super R>... conditions) {
        return new And<>(List.<Condition<? super R>>of(conditions));
    }

    /** One at least must be satisfied; none given: no row does. */
    @SafeVarargs
    static <R> Condition<R> anyOf(Condition<? super R>... conditions) {
        return new Or<>(List.<Condition<? super R>>of(conditions));
    }

    /**
     * A condition from names known only at run time: every entry must be satisfied. A key is a dot-separated path, or
     * {@code $and}, {@code $or} with a list of maps, or {@code $not} with a map. A value is compared for equality; a
     * collection means one of them; null means is null; an entity or {@code Ref} means that row; a map holds operators
     * ({@code $eq $ne $gt $gte $lt $lte $in $nin $like $ilike}), or further names. Names and values are checked when
     * the condition is used.
     */
    static <R> Condition<R> of(Class<R> root, Map<String, ?> entries) {
        return ConditionMap.read(root, entries);
    }

    <V> V accept(Visitor<V> visitor);

    /** All of them; an empty list is always satisfied. */
    record And<R>(List<Condition<? super R>> conditions) implements Condition<R> {
        public And {
            conditions = flatten(conditions, And.class);
        }

        @Override
        public <V> V accept(Visitor<V> visitor) {
            return visitor.and(this);
        }
    }

    /** Any of them; an empty list is never satisfied. */
    record Or<R>(List<Condition<? super R>> conditions) implements Condition<R> {
        public Or {
            conditions = flatten(conditions, Or.class);
        }

        @Override
        public <V> V accept(Visitor<V> visitor) {
            return visitor.or(this);
        }
    }

    record Not<R>(Condition<R> condition) implements Condition<R> {
        @Override
        public <V> V accept(Visitor<V> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * A property against one value.
     *
     * @param value not null; in a {@link dev.entia.driver.ReadShape} a {@link Parameter}
     */
    record Compare<R>(PropertyPath path, Comparison comparison, Object value) implements Condition<R> {
        @Override
        public <V> V accept(Visitor<V> visitor) {
            return visitor.compare(this);
        }

        /** By hand: what records are hashed with is made when the first one is, and a start-up waits for it. */
        @Override
        public int hashCode() {
            return 31 * (31 * path.hashCode() + comparison.hashCode()) + value.hashCode();
        }
    }

    /**
     * A property against several values: one of them, or none of them.
     *
     * @param values a {@code Collection} without nulls; in a {@link dev.entia.driver.ReadShape} a {@link Parameter}
     */
    record In<R>(PropertyPath path, Object values, boolean isNegated) implements Condition<R> {
        @Override
        public <V> V accept(Visitor<V> visitor) {
            return visitor.in(this);
        }
    }

    record IsNull<R>(PropertyPath path, boolean isNegated) implements Condition<R> {
        @Override
        public <V> V accept(Visitor<V> visitor) {
            return visitor.isNull(this);
        }
    }

    /**
     * Some, none or all members of a to-many relation satisfy a condition of their own.
     *
     * @param condition over the target entity; null: any member counts
     */
    record Members<R>(
            PropertyPath path,
            Quantifier quantifier,
            @Nullable Condition<?> condition) implements Condition<R> {
        @Override
        public <V> V accept(Visitor<V> visitor) {
            return visitor.members(this);
        }
    }

    /** The number of members of a to-many relation. */
    record Size<R>(PropertyPath path, Comparison comparison, Object value) implements Condition<R> {
        @Override
        public <V> V accept(Visitor<V> visitor) {
            return visitor.size(this);
        }
    }

    /**
     * A condition in the words of one driver; others refuse it. A row satisfies it or not: where it does not, its
     * {@link Not negation} is satisfied.
     *
     * @param expression what the driver has for conditions; in a {@link dev.entia.driver.ReadShape} a {@link Parameter}
     */
    record Native<R>(Object expression) implements Condition<R> {
        @Override
        public <V> V accept(Visitor<V> visitor) {
            return visitor.nativeCondition(this);
        }
    }

    enum Quantifier {
        SOME,
        NONE,
        EVERY
    }

    /** One method a kind. */
    interface Visitor<V> {
        V and(And<?> and);

        V or(Or<?> or);

        V not(Not<?> not);

        V compare(Compare<?> compare);

        V in(In<?> in);

        V isNull(IsNull<?> isNull);

        V members(Members<?> members);

        V size(Size<?> size);

        V nativeCondition(Native<?> nativeCondition);
    }

    private static <R> List<Condition<? super R>> flatten(List<Condition<? super R>> conditions, Class<?> kind) {
        if (conditions.stream().noneMatch(kind::isInstance)) return List.copyOf(conditions);
        var flat = new ArrayList<Condition<? super R>>();
        for (var condition : conditions) {
            if (kind.isInstance(condition)) flat.addAll(members(condition));
            else flat.add(condition);
        }
        return List.copyOf(flat);
    }

    @SuppressWarnings("unchecked")
    private static <R> List<Condition<? super R>> members(Condition<? super R> condition) {
        return condition instanceof And<?> and
                ? (List<Condition<? super R>>) (List<?>) and.conditions()
                : (List<Condition<? super R>>) (List<?>) ((Or<?>) condition).conditions();
    }
}
