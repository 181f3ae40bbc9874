package dev.entia.sql.translate;

import dev.entia.meta.ToMany;
import dev.entia.query.Comparison;
import dev.entia.query.Condition;
import dev.entia.query.Parameter;
import dev.entia.query.PropertyPath;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Expression.Compare;
import dev.entia.sql.ast.Expression.CountRows;
import dev.entia.sql.ast.Expression.Exists;
import dev.entia.sql.ast.Expression.LetterCase;
import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Expression.Operator;
import dev.entia.sql.ast.Expression.Presence;
import dev.entia.sql.ast.Expression.Subselect;
import dev.entia.sql.ast.Expression.Value;
import dev.entia.sql.ast.Given;
import dev.entia.sql.ast.Statement.Page;
import dev.entia.sql.ast.Statement.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From conditions over an entity to expressions over its rows. Joins what paths lead through, once each. */
final class ConditionTranslator implements Condition.Visitor<Expression> {

    private final Node root;
    private final Varying varying;

    /** @param varying every list and pattern that a condition asks for is added */
    ConditionTranslator(Node root, Varying varying) {
        this.root = root;
        this.varying = varying;
    }

    @Override
    public Expression and(Condition.And<?> and) {
        return new Expression.And(all(and.conditions()));
    }

    @Override
    public Expression or(Condition.Or<?> or) {
        return new Expression.Or(all(or.conditions()));
    }

    @Override
    public Expression not(Condition.Not<?> not) {
        return new Expression.Not(not.condition().accept(this));
    }

    @Override
    public Expression compare(Condition.Compare<?> compare) {
        var operand = root.operand(compare.path().names());
        return switch (compare.comparison()) {
            case LIKE -> like(operand, compare.value(), LetterCase.DIFFERS);
            case LIKE_IGNORING_CASE -> like(operand, compare.value(), LetterCase.IGNORED);
            default ->
                new Compare(
                        operand.column(),
                        operator(compare.comparison()),
                        new Value(given(compare.value(), operand.type())));
        };
    }

    @Override
    public Expression in(Condition.In<?> in) {
        var operand = root.operand(in.path().names());
        var list = given(in.values(), operand.type());
        varying.add(list);
        return new Expression.In(operand.column(), list, in.isNegated() ? Membership.NONE_OF : Membership.ONE_OF);
    }

    @Override
    public Expression isNull(Condition.IsNull<?> isNull) {
        var column = root.operand(isNull.path().names()).column();
        return isNull.isNegated() ? new Expression.IsNotNull(column) : new Expression.IsNull(column);
    }

    @Override
    public Expression members(Condition.Members<?> members) {
        var found = found(members.path());
        var condition = members.condition();
        return switch (members.quantifier()) {
            case SOME -> some(found, condition);
            case NONE -> new Expression.Not(some(found, condition));
            // A member for which the condition is unknown does not satisfy it.
            case EVERY ->
                condition == null
                        ? new Expression.And(List.of())
                        : new Expression.Not(exists(found, new Expression.NotTrue(over(found.target(), condition))));
        };
    }

    @Override
    public Expression nativeCondition(Condition.Native<?> nativeCondition) {
        // Whose words they are, the value tells, which a shape does not have.
        varying.refuse((Parameter) nativeCondition.expression());
        return new Expression.And(List.of());
    }

    @Override
    public Expression size(Condition.Size<?> size) {
        var found = found(size.path());
        var count = new Subselect(select(new CountRows(), found, found.ofOwner()));
        var number = given(size.value(), ColumnType.number("the size of " + size.path()));
        return new Compare(count, operator(size.comparison()), new Value(number));
    }

    private Members found(PropertyPath path) {
        var node = root;
        int last = path.names().size() - 1;
        for (var hop : path.names().subList(0, last))
            node = node.target(node.entity().property(hop));
        return Members.of(node, (ToMany) node.entity().property(path.names().get(last)));
    }

    private Expression some(Members found, @Nullable Condition<?> condition) {
        if (condition == null) return new Exists(select(new Presence(), found, found.ofOwner()));
        return exists(found, over(found.target(), condition));
    }

    private Expression over(Node members, Condition<?> condition) {
        return condition.accept(new ConditionTranslator(members, varying));
    }

    private static Expression exists(Members found, Expression condition) {
        return new Exists(select(new Presence(), found, new Expression.And(List.of(found.ofOwner(), condition))));
    }

    private static Select select(Expression what, Members found, Expression where) {
        return new Select(List.of(what), found.target().from().source(), where, List.of(), Page.ALL);
    }

    private List<Expression> all(List<? extends Condition<?>> conditions) {
        var expressions = new ArrayList<Expression>();
        for (var condition : conditions) expressions.add(condition.accept(this));
        return expressions;
    }

    private Expression like(Operand operand, Object value, LetterCase letterCase) {
        var pattern = given(value, operand.type().asText());
        var like = new Expression.Like(operand.column(), pattern, letterCase);
        varying.add(like);
        return like;
    }

    private static Given given(Object value, ColumnType type) {
        return new Given(((Parameter) value).index(), type);
    }

    private static Operator operator(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> Operator.EQUAL;
            case NOT_EQUAL -> Operator.NOT_EQUAL;
            case LESS -> Operator.LESS;
            case LESS_OR_EQUAL -> Operator.LESS_OR_EQUAL;
            case GREATER -> Operator.GREATER;
            case GREATER_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case LIKE, LIKE_IGNORING_CASE -> throw new IllegalArgumentException("A number is like no pattern.");
        };
    }
}
