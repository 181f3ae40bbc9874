package dev.entia.testkit.driver;

import dev.entia.query.Comparison;
import dev.entia.query.Condition;
import dev.entia.query.PropertyPath;
import java.util.List;
import java.util.stream.Collectors;

/** A condition as text, without values; empty if every row satisfies it. */
final class ConditionText implements Condition.Visitor<String> {

    @Override
    public String and(Condition.And<?> and) {
        return joined(and.conditions(), " and ");
    }

    @Override
    public String or(Condition.Or<?> or) {
        return or.conditions().isEmpty() ? "never" : "(" + joined(or.conditions(), " or ") + ")";
    }

    private String joined(List<? extends Condition<?>> conditions, String by) {
        return conditions.stream().map(condition -> condition.accept(this)).collect(Collectors.joining(by));
    }

    @Override
    public String not(Condition.Not<?> not) {
        return "not (" + not.condition().accept(this) + ")";
    }

    @Override
    public String compare(Condition.Compare<?> compare) {
        return path(compare.path()) + " " + sign(compare.comparison()) + " ?";
    }

    @Override
    public String in(Condition.In<?> in) {
        return path(in.path()) + (in.isNegated() ? " not in ?" : " in ?");
    }

    @Override
    public String isNull(Condition.IsNull<?> isNull) {
        return path(isNull.path()) + (isNull.isNegated() ? " is not null" : " is null");
    }

    @Override
    public String members(Condition.Members<?> members) {
        var inner = members.condition() == null ? "" : members.condition().accept(this);
        var quantifier = switch (members.quantifier()) {
            case SOME -> "some ";
            case NONE -> "no ";
            case EVERY -> "every ";
        };
        return quantifier + path(members.path()) + (inner.isEmpty() ? "" : " (" + inner + ")");
    }

    @Override
    public String size(Condition.Size<?> size) {
        return "size of " + path(size.path()) + " " + sign(size.comparison()) + " ?";
    }

    @Override
    public String nativeCondition(Condition.Native<?> nativeCondition) {
        return "native ?";
    }

    private static String path(PropertyPath path) {
        return String.join(".", path.names());
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "<>";
            case LESS -> "<";
            case LESS_OR_EQUAL -> "<=";
            case GREATER -> ">";
            case GREATER_OR_EQUAL -> ">=";
            case LIKE -> "like";
            case LIKE_IGNORING_CASE -> "ilike";
        };
    }
}
