package dev.entia.sql.translate;

import dev.entia.meta.ToMany;
import dev.entia.query.Order;
import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Expression.End;
import dev.entia.sql.ast.Expression.Extreme;
import dev.entia.sql.ast.Expression.Subselect;
import dev.entia.sql.ast.Statement.Direction;
import dev.entia.sql.ast.Statement.Nulls;
import dev.entia.sql.ast.Statement.Ordering;
import dev.entia.sql.ast.Statement.Page;
import dev.entia.sql.ast.Statement.Select;
import java.util.List;

/** From orders over an entity to orderings of its rows; through a to-many, by the extreme member. */
final class OrderTranslator {

    private OrderTranslator() {}

    static Ordering ordering(Node root, Order<?> order) {
        var direction = order.direction() == Order.Direction.ASCENDING ? Direction.ASCENDING : Direction.DESCENDING;
        var end = direction == Direction.ASCENDING ? End.LEAST : End.GREATEST;
        return new Ordering(by(root, order.path().names(), end), direction, nulls(order.nulls()));
    }

    private static Expression by(Node root, List<String> names, End end) {
        var node = root;
        for (int i = 0; i < names.size() - 1; i++) {
            var property = node.entity().property(names.get(i));
            if (property instanceof ToMany toMany)
                return extreme(node, toMany, names.subList(i + 1, names.size()), end);
            node = node.target(property);
        }
        return node.operand(names.subList(names.size() - 1, names.size())).column();
    }

    private static Expression extreme(Node owner, ToMany relation, List<String> names, End end) {
        var members = Members.of(owner, relation);
        var node = members.target();
        for (var hop : names.subList(0, names.size() - 1)) {
            var property = node.entity().property(hop);
            node = property instanceof ToMany toMany ? Members.joined(node, toMany) : node.target(property);
        }
        var operand = node.operand(names.subList(names.size() - 1, names.size()));
        var value = new Extreme(end, operand.column(), operand.type());
        return new Subselect(
                new Select(List.of(value), members.target().from().source(), members.ofOwner(), List.of(), Page.ALL));
    }

    private static Nulls nulls(Order.Nulls nulls) {
        return switch (nulls) {
            case DEFAULT -> Nulls.DEFAULT;
            case FIRST -> Nulls.FIRST;
            case LAST -> Nulls.LAST;
        };
    }
}
