package dev.entia.sql.translate;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression.Column;
import dev.entia.sql.ast.Expression.Compare;
import dev.entia.sql.ast.Expression.Operator;
import dev.entia.sql.ast.Source.Kind;
import dev.entia.sql.ast.Source.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an entity within a from clause, reached by one path. Joined when a column is asked for that only its own
 * table has: the key of a target is known to the column or link that refers to it.
 */
final class Node {

    private final From from;
    private final EntityMeta<?> entity;
    private final Supplier<Table> attachment;
    private final @Nullable Column knownKey;
    private final Kind kind;
    private final Map<ToOne, Node> targets = new LinkedHashMap<>();
    private @Nullable String alias;

    private Node(From from, EntityMeta<?> entity, Supplier<Table> attachment, @Nullable Column knownKey, Kind kind) {
        this.from = from;
        this.entity = entity;
        this.attachment = attachment;
        this.knownKey = knownKey;
        this.kind = kind;
    }

    /** The entity that a from clause begins with. */
    static Node root(From from, EntityMeta<?> entity) {
        var node = new Node(
                from,
                entity,
                () -> {
                    var table = from.table(entity);
                    from.start(table);
                    return table;
                },
                null,
                Kind.INNER);
        node.alias();
        return node;
    }

    /** The target of links that are in the from clause already. */
    static Node linked(From from, EntityMeta<?> entity, Column link) {
        return new Node(
                from,
                entity,
                () -> joined(from, Kind.INNER, entity, entity.key().storageName(), link),
                link,
                Kind.INNER);
    }

    /** The members of a one-to-many, joined to their owner. */
    static Node referring(From from, ToMany relation, Node owner) {
        var target = relation.target();
        var reference = relation.mappedByOne().storageName();
        return new Node(from, target, () -> joined(from, Kind.INNER, target, reference, owner.key()), null, Kind.INNER);
    }

    private static Table joined(From from, Kind kind, EntityMeta<?> target, String column, Column equal) {
        var table = from.table(target);
        from.join(kind, table, new Compare(new Column(table.alias(), column), Operator.EQUAL, equal));
        return table;
    }

    From from() {
        return from;
    }

    EntityMeta<?> entity() {
        return entity;
    }

    /** The key, from wherever it is known. */
    Column key() {
        return knownKey != null ? knownKey : column(entity.key());
    }

    /** A column of the entity's own row. */
    Column column(Property stored) {
        return new Column(alias(), storageName(stored));
    }

    /** What a path leads to: a scalar, or a to-one by its key. */
    Operand operand(List<String> names) {
        var property = entity.property(names.get(0));
        if (names.size() > 1) return target(property).operand(names.subList(1, names.size()));
        return property.accept(new Property.Visitor<>() {
            @Override
            public Operand scalar(Scalar scalar) {
                return new Operand(scalar.isKey() ? key() : column(scalar), ColumnType.of(scalar));
            }

            @Override
            public Operand toOne(ToOne toOne) {
                return new Operand(target(toOne).key(), ColumnType.of(toOne));
            }

            @Override
            public Operand toMany(ToMany toMany) {
                throw TranslateErrors.toManyInPath(toMany);
            }
        });
    }

    /** Where a to-one leads; the same node however often it is asked for. */
    Node target(Property relation) {
        if (!(relation instanceof ToOne toOne)) throw TranslateErrors.notToOne(relation);
        var known = targets.get(toOne);
        if (known != null) return known;
        var target = toOne.isOwner() ? owned(toOne) : owner(toOne);
        targets.put(toOne, target);
        return target;
    }

    /**
     * As {@link #target}, for what is read along: the row stays, whatever became of the one that it refers to. Asked for once, and
     * before anything else joins the same.
     */
    Node fetched(ToOne relation) {
        var target = relation.isOwner() ? owned(relation, Kind.LEFT) : owner(relation);
        if (targets.put(relation, target) != null)
            throw new IllegalStateException(relation.qualifiedName() + " was joined before it was to be read along.");
        return target;
    }

    private Node owned(ToOne relation) {
        return owned(relation, kind == Kind.LEFT || relation.isNullable() ? Kind.LEFT : Kind.INNER);
    }

    private Node owned(ToOne relation, Kind joining) {
        var target = relation.target();
        var reference = column(relation);
        return new Node(
                from,
                target,
                () -> joined(from, joining, target, target.key().storageName(), reference),
                reference,
                joining);
    }

    /** On the inverse side nothing says whether there is an owner. */
    private Node owner(ToOne relation) {
        var target = relation.target();
        var reference = relation.mappedBy().orElseThrow().storageName();
        return new Node(from, target, () -> joined(from, Kind.LEFT, target, reference, key()), null, Kind.LEFT);
    }

    String alias() {
        if (alias == null) alias = attachment.get().alias();
        return alias;
    }

    static String storageName(Property stored) {
        return stored.accept(new Property.Visitor<>() {
            @Override
            public String scalar(Scalar scalar) {
                return scalar.storageName();
            }

            @Override
            public String toOne(ToOne toOne) {
                return toOne.storageName();
            }

            @Override
            public String toMany(ToMany toMany) {
                throw TranslateErrors.toManyInPath(toMany);
            }
        });
    }
}
