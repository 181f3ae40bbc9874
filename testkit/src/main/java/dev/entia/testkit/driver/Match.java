package dev.entia.testkit.driver;

import dev.entia.query.Comparison;
import dev.entia.query.Condition;
import dev.entia.query.Parameter;
import dev.entia.query.PropertyPath;
import dev.entia.type.Kind;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether one row satisfies a condition, as SQL understands it. */
final class Match implements Condition.Visitor<Truth> {

    private final Contents contents;
    private final List<Object> values;
    private final Row row;

    Match(Contents contents, List<Object> values, Row row) {
        this.contents = contents;
        this.values = values;
        this.row = row;
    }

    boolean satisfies(Condition<?> condition) {
        return condition.accept(this) == Truth.TRUE;
    }

    @Override
    public Truth and(Condition.And<?> and) {
        return and.conditions().stream().map(each -> each.accept(this)).reduce(Truth.TRUE, Truth::and);
    }

    @Override
    public Truth or(Condition.Or<?> or) {
        return or.conditions().stream().map(each -> each.accept(this)).reduce(Truth.FALSE, Truth::or);
    }

    @Override
    public Truth not(Condition.Not<?> not) {
        return not.condition().accept(this).not();
    }

    @Override
    public Truth compare(Condition.Compare<?> compare) {
        var route = route(compare.path());
        var right = StoredValue.checked(value(compare.value()), StoredValue.kindOf(route.property()), compare.path());
        var left = single(route, compare.path());
        return left == null ? Truth.UNKNOWN : Truth.of(holds(left, compare.comparison(), right));
    }

    @Override
    public Truth in(Condition.In<?> in) {
        var route = route(in.path());
        var left = single(route, in.path());
        var truth = Truth.FALSE;
        for (var right : (List<?>) value(in.values())) {
            StoredValue.checked(right, StoredValue.kindOf(route.property()), in.path());
            truth = truth.or(left == null ? Truth.UNKNOWN : Truth.of(holds(left, Comparison.EQUAL, right)));
        }
        return in.isNegated() ? truth.not() : truth;
    }

    @Override
    public Truth isNull(Condition.IsNull<?> isNull) {
        return Truth.of((single(route(isNull.path()), isNull.path()) == null) != isNull.isNegated());
    }

    @Override
    public Truth members(Condition.Members<?> members) {
        var condition = members.condition();
        var all = route(members.path()).members(contents).stream();
        return Truth.of(
                switch (members.quantifier()) {
                    case SOME -> all.anyMatch(member -> truth(member, condition) == Truth.TRUE);
                    case NONE -> all.noneMatch(member -> truth(member, condition) == Truth.TRUE);
                    case EVERY -> all.allMatch(member -> truth(member, condition) == Truth.TRUE);
                });
    }

    private Truth truth(Row member, @Nullable Condition<?> condition) {
        return condition == null ? Truth.TRUE : condition.accept(new Match(contents, values, member));
    }

    @Override
    public Truth size(Condition.Size<?> size) {
        long left = route(size.path()).members(contents).size();
        var right = StoredValue.checked(value(size.value()), Kind.LONG, size.path());
        return Truth.of(holds(left, size.comparison(), right));
    }

    @Override
    public Truth nativeCondition(Condition.Native<?> nativeCondition) {
        throw StoreErrors.foreign(value(nativeCondition.expression()));
    }

    private Route route(PropertyPath path) {
        return Route.follow(contents, row, path);
    }

    /** A condition's path goes through to-ones only, so there is one value at its end, or none. */
    private @Nullable Object single(Route route, PropertyPath path) {
        if (route.rows().size() > 1) throw new IllegalArgumentException(path + " goes through a to-many relation");
        var found = route.values(contents);
        return found.isEmpty() ? null : found.get(0);
    }

    private Object value(Object parameter) {
        return Objects.requireNonNull(values.get(((Parameter) parameter).index()));
    }

    private static boolean holds(Object left, Comparison comparison, Object right) {
        return switch (comparison) {
            case EQUAL -> StoredValue.compare(left, right) == 0;
            case NOT_EQUAL -> StoredValue.compare(left, right) != 0;
            case LESS -> StoredValue.compare(left, right) < 0;
            case LESS_OR_EQUAL -> StoredValue.compare(left, right) <= 0;
            case GREATER -> StoredValue.compare(left, right) > 0;
            case GREATER_OR_EQUAL -> StoredValue.compare(left, right) >= 0;
            case LIKE -> pattern((String) right, 0).matcher((String) left).matches();
            case LIKE_IGNORING_CASE ->
                pattern((String) right, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher((String) left)
                        .matches();
        };
    }

    private static Pattern pattern(String like, int flags) {
        var regex = new StringBuilder();
        boolean isEscaped = false;
        for (int point : like.codePoints().toArray()) {
            if (!isEscaped && point == '\\') {
                isEscaped = true;
                continue;
            }
            if (!isEscaped && point == '%') regex.append(".*");
            else if (!isEscaped && point == '_') regex.append('.');
            else regex.append(Pattern.quote(Character.toString(point)));
            isEscaped = false;
        }
        if (isEscaped) regex.append("\\\\");
        return Pattern.compile(regex.toString(), flags | Pattern.DOTALL);
    }
}
