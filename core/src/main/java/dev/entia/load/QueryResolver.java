package dev.entia.load;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.precision.StoredPrecision;
import dev.entia.query.Comparison;
import dev.entia.query.Condition;
import dev.entia.query.Condition.And;
import dev.entia.query.Condition.Compare;
import dev.entia.query.Condition.In;
import dev.entia.query.Condition.IsNull;
import dev.entia.query.Condition.Members;
import dev.entia.query.Condition.Native;
import dev.entia.query.Condition.Not;
import dev.entia.query.Condition.Or;
import dev.entia.query.Condition.Quantifier;
import dev.entia.query.Condition.Size;
import dev.entia.query.Order;
import dev.entia.query.Parameter;
import dev.entia.query.PropertyPath;
import dev.entia.relation.Ref;
import dev.entia.relation.RelationAccess;
import dev.entia.type.Kind;
import dev.entia.type.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a condition and an order against the metadata and separates the values from the shape. A condition through a
 * to-many relation becomes one on some member, so that no read ever multiplies its root rows.
 */
final class QueryResolver {

    private final Metadata metadata;
    private final StoredPrecision precision;
    private final List<Object> values = new ArrayList<>();
    private final Set<EntityMeta<?>> entities = new LinkedHashSet<>();

    private QueryResolver(Metadata metadata, StoredPrecision precision) {
        this.metadata = metadata;
        this.precision = precision;
    }

    /**
     * The query about an entity.
     *
     * @throws dev.entia.error.ValidationException if a path or a value does not fit; names it
     */
    static ResolvedQuery resolve(
            Metadata metadata,
            StoredPrecision precision,
            EntityMeta<?> root,
            Condition<?> where,
            Collection<? extends Order<?>> order) {
        var resolver = new QueryResolver(metadata, precision);
        var condition = resolver.condition(root, where);
        var orders = new ArrayList<Order<?>>();
        for (var each : order) orders.add(resolver.order(root, each));
        return new ResolvedQuery(condition, orders, resolver.values, resolver.entities);
    }

    private Condition<?> condition(EntityMeta<?> root, Condition<?> condition) {
        entities.add(root);
        return condition.accept(new Resolution(root));
    }

    private Order<?> order(EntityMeta<?> root, Order<?> order) {
        var walk = walk(root, order.path()).normalised();
        if (walk.last() instanceof ToMany collection) throw LoadErrors.collectionSorted(collection);
        var type = typeOf(walk.last());
        // Sorting by the names of enum constants is what everybody knows; sorting durations by letters is not.
        if (!type.isOrdered() && !type.javaType().isEnum()) throw LoadErrors.notOrdered(walk.last(), type);
        return new Order<>(walk.path(), order.direction(), order.nulls());
    }

    private PathWalk walk(EntityMeta<?> root, PropertyPath path) {
        var walk = PathWalk.of(root, path);
        for (var property : walk.properties()) {
            if (!(property instanceof Scalar)) entities.add(PathWalk.target(property, path));
        }
        return walk;
    }

    private Parameter parameter(Object value) {
        values.add(value);
        return new Parameter(values.size() - 1);
    }

    /** Resolves the conditions about one entity. */
    private final class Resolution implements Condition.Visitor<Condition<?>> {

        private final EntityMeta<?> root;

        private Resolution(EntityMeta<?> root) {
            this.root = root;
        }

        @Override
        public Condition<?> and(And<?> and) {
            return new And<>(each(and.conditions()));
        }

        @Override
        public Condition<?> or(Or<?> or) {
            return new Or<>(each(or.conditions()));
        }

        @Override
        public Condition<?> not(Not<?> not) {
            return new Not<>(not.condition().accept(this));
        }

        @Override
        public Condition<?> compare(Compare<?> compare) {
            var walk = walk(root, compare.path());
            int hop = walk.firstToManyHop();
            if (hop >= 0) {
                return some(walk, hop, new Compare<>(walk.rest(hop), compare.comparison(), compare.value()));
            }
            var end = walk.normalised();
            if (isPattern(compare.comparison()) && typeOf(end.last()).javaType() != (Class<?>) String.class) {
                throw LoadErrors.notText(end.last());
            }
            if (isOrdering(compare.comparison()) && !typeOf(end.last()).isOrdered()) {
                throw LoadErrors.notOrdered(end.last(), typeOf(end.last()));
            }
            return new Compare<>(end.path(), compare.comparison(), parameter(stored(end.last(), compare.value())));
        }

        @Override
        public Condition<?> in(In<?> in) {
            var walk = walk(root, in.path());
            int hop = walk.firstToManyHop();
            if (hop >= 0) return some(walk, hop, new In<>(walk.rest(hop), in.values(), in.isNegated()));
            var end = walk.normalised();
            if (typeOf(end.last()).kind() == Kind.ARRAY) return anyOf(end, in);
            var stored = new ArrayList<Object>();
            for (var value : (Collection<?>) in.values()) stored.add(stored(end.last(), value));
            return new In<>(end.path(), parameter(List.copyOf(stored)), in.isNegated());
        }

        /** A list of arrays would be an array of arrays, which hardly any database has. */
        private Condition<?> anyOf(PathWalk end, In<?> in) {
            var each = new ArrayList<Condition<? super Object>>();
            for (var value : (Collection<?>) in.values()) {
                var stored = parameter(stored(end.last(), value));
                each.add(new Compare<>(end.path(), Comparison.EQUAL, stored));
            }
            var any = new Or<>(each);
            return in.isNegated() ? new Not<>(any) : any;
        }

        @Override
        public Condition<?> isNull(IsNull<?> isNull) {
            var walk = walk(root, isNull.path());
            int hop = walk.firstToManyHop();
            if (hop >= 0) return some(walk, hop, new IsNull<>(walk.rest(hop), isNull.isNegated()));
            var end = walk.normalised();
            if (end.last() instanceof ToMany collection) throw LoadErrors.collectionCompared(collection);
            return new IsNull<>(end.path(), isNull.isNegated());
        }

        @Override
        public Condition<?> members(Members<?> members) {
            var walk = walk(root, members.path());
            int hop = walk.firstToManyHop();
            if (hop >= 0) {
                return some(walk, hop, new Members<>(walk.rest(hop), members.quantifier(), members.condition()));
            }
            if (!(walk.last() instanceof ToMany collection)) throw LoadErrors.notACollection(walk.last());
            var nested = members.condition();
            return new Members<>(
                    walk.path(), members.quantifier(), nested == null ? null : condition(collection.target(), nested));
        }

        @Override
        public Condition<?> size(Size<?> size) {
            var walk = walk(root, size.path());
            int hop = walk.firstToManyHop();
            if (hop >= 0) return some(walk, hop, new Size<>(walk.rest(hop), size.comparison(), size.value()));
            if (!(walk.last() instanceof ToMany)) throw LoadErrors.notACollection(walk.last());
            return new Size<>(walk.path(), size.comparison(), parameter(size.value()));
        }

        @Override
        public Condition<?> nativeCondition(Native<?> nativeCondition) {
            return new Native<>(parameter(nativeCondition.expression()));
        }

        private List<Condition<? super Object>> each(List<? extends Condition<?>> conditions) {
            var resolved = new ArrayList<Condition<? super Object>>();
            for (var condition : conditions) resolved.add(untyped(condition.accept(this)));
            return resolved;
        }

        private Condition<?> some(PathWalk walk, int hop, Condition<?> rest) {
            var target = PathWalk.target(walk.properties().get(hop), walk.path());
            return new Members<>(walk.prefix(hop), Quantifier.SOME, condition(target, rest));
        }
    }

    @SuppressWarnings("unchecked")
    private static Condition<Object> untyped(Condition<?> condition) {
        return (Condition<Object>) condition;
    }

    private static boolean isOrdering(Comparison comparison) {
        return switch (comparison) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            case EQUAL, NOT_EQUAL, LIKE, LIKE_IGNORING_CASE -> false;
        };
    }

    private static boolean isPattern(Comparison comparison) {
        return comparison == Comparison.LIKE || comparison == Comparison.LIKE_IGNORING_CASE;
    }

    private static ValueType<Object> typeOf(Property property) {
        if (property instanceof ToMany toMany) throw LoadErrors.collectionCompared(toMany);
        return property.storedAs().type();
    }

    /** The stored form of a value; for a reference that of the key, given as an entity, a {@code Ref} or a key. */
    private Object stored(Property property, Object value) {
        var type = typeOf(property);
        var plain = value instanceof Ref<?> ref ? unwrapped(property, ref) : value;
        var meta = metadata.find(plain.getClass()).orElse(null);
        if (meta != null && meta == identified(property)) plain = keyOf(property, meta, plain);
        else if (meta != null && property instanceof ToOne toOne) throw LoadErrors.wrongTarget(toOne, plain);
        if (type.kind() == Kind.JSON) throw LoadErrors.documentCompared(property);
        var coerced = ValueCoercion.coerce(property.qualifiedName(), plain, type);
        return type.toStored(precision.compared(property, coerced));
    }

    /** The entity that a property's values stand for: a reference's target, or a key's own; null for other values. */
    private static @Nullable EntityMeta<?> identified(Property property) {
        if (property instanceof ToOne toOne) return toOne.target();
        return property instanceof Scalar scalar && scalar.isKey() ? scalar.owner() : null;
    }

    private static Object unwrapped(Property property, Ref<?> ref) {
        var entity = ref.peek();
        if (entity.isPresent()) return entity.get();
        var target = identified(property);
        if (target == null || target.type() != RelationAccess.type(ref))
            throw LoadErrors.otherRef(property, ref, target);
        return ref.id();
    }

    @SuppressWarnings("unchecked")
    private static Object keyOf(Property property, EntityMeta<?> meta, Object entity) {
        var key = ((EntityMeta<Object>) meta).keyOf(entity);
        if (key == null) throw LoadErrors.targetWithoutKey(property, meta);
        return key;
    }
}
