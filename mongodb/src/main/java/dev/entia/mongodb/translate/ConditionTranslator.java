package dev.entia.mongodb.translate;

import dev.entia.meta.ToMany;
import dev.entia.mongodb.value.FieldType;
import dev.entia.mongodb.value.Fields;
import dev.entia.query.Comparison;
import dev.entia.query.Condition;
import dev.entia.query.Parameter;
import dev.entia.query.PropertyPath;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Conditions as filters. A filter knows only yes and no, a condition a third answer where values are missing: so there is
 * a filter for what satisfies a condition, and another for what satisfies its negation.
 */
final class ConditionTranslator implements Condition.Visitor<BsonDocument> {

    private static final BsonString ARRAY = new BsonString("array");

    private final Node root;
    private final Values values;
    private final Wanted wanted;

    private ConditionTranslator(Node root, Values values, Wanted wanted) {
        this.root = root;
        this.values = values;
        this.wanted = wanted;
    }

    /** Which documents a filter finds. */
    private enum Wanted {
        SATISFYING,
        VIOLATING
    }

    /** The filter for documents that satisfy a condition. */
    static BsonDocument satisfying(Condition<?> condition, Node root, Values values) {
        return condition.accept(new ConditionTranslator(root, values, Wanted.SATISFYING));
    }

    @Override
    public BsonDocument and(Condition.And<?> and) {
        return wanted == Wanted.SATISFYING ? all(each(and.conditions())) : any(each(and.conditions()));
    }

    @Override
    public BsonDocument or(Condition.Or<?> or) {
        return wanted == Wanted.SATISFYING ? any(each(or.conditions())) : all(each(or.conditions()));
    }

    private List<BsonDocument> each(List<? extends Condition<?>> conditions) {
        var filters = new ArrayList<BsonDocument>(conditions.size());
        for (var condition : conditions) filters.add(condition.accept(this));
        return filters;
    }

    @Override
    public BsonDocument not(Condition.Not<?> not) {
        var opposite = wanted == Wanted.SATISFYING ? Wanted.VIOLATING : Wanted.SATISFYING;
        return not.condition().accept(new ConditionTranslator(root, values, opposite));
    }

    @Override
    public BsonDocument compare(Condition.Compare<?> compare) {
        var field = field(compare.path());
        var parameter = (Parameter) compare.value();
        return switch (compare.comparison()) {
            case EQUAL -> wanted == Wanted.SATISFYING ? equal(field, parameter) : unequal(field, parameter);
            case NOT_EQUAL -> wanted == Wanted.SATISFYING ? unequal(field, parameter) : equal(field, parameter);
            case LESS -> ordered(field, "$lt", values.one(parameter, field.type()));
            case LESS_OR_EQUAL -> ordered(field, "$lte", values.one(parameter, field.type()));
            case GREATER -> ordered(field, "$gt", values.one(parameter, field.type()));
            case GREATER_OR_EQUAL -> ordered(field, "$gte", values.one(parameter, field.type()));
            case LIKE, LIKE_IGNORING_CASE ->
                ordered(field, "$regex", values.pattern(parameter, field.type(), compare.comparison()));
        };
    }

    private BsonDocument equal(Node.Field field, Parameter parameter) {
        return filter(field, "$eq", values.one(parameter, field.type()));
    }

    private BsonDocument unequal(Node.Field field, Parameter parameter) {
        var value = values.one(parameter, field.type());
        if (isArray(field))
            return new BsonDocument(field.path(), new BsonDocument("$ne", value).append("$type", ARRAY));
        return filter(field, "$nin", new BsonArray(List.of(value, BsonNull.VALUE)));
    }

    /** Nothing compares with a value that is not there, so the negation has to ask for one. */
    private BsonDocument ordered(Node.Field field, String operator, BsonValue value) {
        if (wanted == Wanted.SATISFYING) return filter(field, operator, value);
        return new BsonDocument(
                field.path(),
                new BsonDocument("$not", new BsonDocument(operator, value)).append("$ne", BsonNull.VALUE));
    }

    @Override
    public BsonDocument in(Condition.In<?> in) {
        var parameter = (Parameter) in.values();
        boolean isNegated = in.isNegated() == (wanted == Wanted.SATISFYING);
        if (values.isNothing(parameter)) return isNegated ? all(List.of()) : any(List.of());
        var field = field(in.path());
        var list = values.several(parameter, field.type());
        if (!isNegated) return filter(field, "$in", list);
        list.add(BsonNull.VALUE);
        return filter(field, "$nin", list);
    }

    @Override
    public BsonDocument isNull(Condition.IsNull<?> isNull) {
        var field = field(isNull.path());
        boolean isNegated = isNull.isNegated() == (wanted == Wanted.SATISFYING);
        // A document can be null and be there.
        if (field.type().kind() == Kind.JSON) return filter(field, "$exists", BsonBoolean.valueOf(isNegated));
        // Null would be looked for among the elements.
        if (isArray(field)) {
            var type = new BsonDocument("$type", ARRAY);
            return new BsonDocument(field.path(), isNegated ? type : new BsonDocument("$not", type));
        }
        return filter(field, isNegated ? "$ne" : "$eq", BsonNull.VALUE);
    }

    @Override
    public BsonDocument members(Condition.Members<?> members) {
        var relation = relation(members.path());
        var theirs = new Pipeline(root.pipeline().fields());
        var member = Node.root(theirs, relation.target());
        var filter = members.condition() == null ? all(List.of()) : satisfying(members.condition(), member, values);
        // All of them satisfy it if there is none that does not.
        boolean isEvery = members.quantifier() == Condition.Quantifier.EVERY;
        var stages = new ArrayList<>(theirs.stages());
        var wanting = isEvery ? none(filter) : filter;
        if (!wanting.isEmpty()) stages.add(Stages.match(wanting));
        stages.add(Stages.of("$limit", new BsonInt32(1)));
        stages.add(Stages.keyOnly());
        var found = root.parentOf(members.path().names()).members(relation, stages);
        boolean isSome = members.quantifier() == Condition.Quantifier.SOME;
        boolean isFound = isSome == (wanted == Wanted.SATISFYING);
        return new BsonDocument(found + ".0", new BsonDocument("$exists", BsonBoolean.valueOf(isFound)));
    }

    @Override
    public BsonDocument size(Condition.Size<?> size) {
        var relation = relation(size.path());
        var found = root.parentOf(size.path().names()).members(relation, List.of(Stages.keyOnly()));
        var type = new FieldType(Kind.LONG, FieldType.Form.USUAL, null, "the size of " + size.path());
        var compared = Expressions.of(
                operator(size.comparison()),
                Expressions.of("$size", new BsonString("$" + found)),
                values.one((Parameter) size.value(), type));
        var filter = new BsonDocument("$expr", compared);
        return wanted == Wanted.SATISFYING ? filter : none(filter);
    }

    @Override
    public BsonDocument nativeCondition(Condition.Native<?> nativeCondition) {
        var filter = values.filter((Parameter) nativeCondition.expression());
        return wanted == Wanted.SATISFYING ? filter : none(filter);
    }

    private static String operator(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "$eq";
            case NOT_EQUAL -> "$ne";
            case LESS -> "$lt";
            case LESS_OR_EQUAL -> "$lte";
            case GREATER -> "$gt";
            case GREATER_OR_EQUAL -> "$gte";
            case LIKE, LIKE_IGNORING_CASE -> throw new IllegalArgumentException(comparison + " of a number");
        };
    }

    private static boolean isArray(Node.Field field) {
        return field.type().kind() == Kind.ARRAY;
    }

    private Node.Field field(PropertyPath path) {
        return root.field(path.names());
    }

    private ToMany relation(PropertyPath path) {
        var names = path.names();
        return (ToMany) root.parentOf(names).entity().property(names.get(names.size() - 1));
    }

    private static BsonDocument filter(Node.Field field, String operator, BsonValue value) {
        return new BsonDocument(field.path(), new BsonDocument(operator, value));
    }

    /** What every filter finds; all documents if there is none. */
    static BsonDocument all(List<BsonDocument> filters) {
        if (filters.isEmpty()) return new BsonDocument();
        return filters.size() == 1 ? filters.get(0) : new BsonDocument("$and", new BsonArray(filters));
    }

    /** What one of the filters finds; no document if there is none. */
    private static BsonDocument any(List<BsonDocument> filters) {
        if (filters.isEmpty()) return new BsonDocument(Fields.KEY, new BsonDocument("$in", new BsonArray()));
        return filters.size() == 1 ? filters.get(0) : new BsonDocument("$or", new BsonArray(filters));
    }

    private static BsonDocument none(BsonDocument filter) {
        return new BsonDocument("$nor", new BsonArray(List.of(filter)));
    }
}
