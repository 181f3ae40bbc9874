package dev.entia.mongodb.translate;

import dev.entia.meta.Property;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.query.Order;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;

/** Orders as the operand of a sort, with the stages that they need in the pipeline of the node. */
final class OrderTranslator {

    private static final BsonInt32 ASCENDING = new BsonInt32(1);
    private static final BsonInt32 DESCENDING = new BsonInt32(-1);

    private final Node root;

    OrderTranslator(Node root) {
        this.root = root;
    }

    BsonDocument sort(List<Order<?>> orders) {
        var sort = new BsonDocument();
        for (var order : orders) {
            boolean isAscending = order.direction() == Order.Direction.ASCENDING;
            var field = value(root, order.path().names(), order.direction());
            // What is missing comes first by itself, in ascending order.
            boolean isFirst = order.nulls() == Order.Nulls.FIRST;
            if (order.nulls() != Order.Nulls.DEFAULT && isFirst != isAscending) {
                sort.append(absence(field), isFirst ? DESCENDING : ASCENDING);
            }
            sort.putIfAbsent(field, isAscending ? ASCENDING : DESCENDING);
        }
        return sort;
    }

    /** The field to sort by; through a to-many it is the least of the members' values, or the greatest. */
    private static String value(Node node, List<String> names, Order.Direction direction) {
        for (int i = 0; i < names.size() - 1; i++) {
            if (followed(node, names.subList(0, i + 1)) instanceof ToMany) {
                return extreme(node, names.subList(0, i + 1), names.subList(i + 1, names.size()), direction);
            }
        }
        return node.field(names).path();
    }

    private static Property followed(Node node, List<String> names) {
        var entity = node.entity();
        for (var name : names.subList(0, names.size() - 1)) entity = ((ToOne) entity.property(name)).target();
        return entity.property(names.get(names.size() - 1));
    }

    private static String extreme(Node node, List<String> way, List<String> rest, Order.Direction direction) {
        var relation = (ToMany) followed(node, way);
        var theirs = new Pipeline(node.pipeline().fields());
        var value = value(Node.root(theirs, relation.target()), rest, direction);
        var stages = new ArrayList<>(theirs.stages());
        stages.add(Stages.of("$project", new BsonDocument("value", new BsonString("$" + value))));
        var members = node.parentOf(way).members(relation, stages);
        var extreme = node.pipeline().temporary();
        var operator = direction == Order.Direction.ASCENDING ? "$min" : "$max";
        node.pipeline()
                .add(Stages.of(
                        "$set",
                        new BsonDocument(extreme, Expressions.of(operator, new BsonString("$" + members + ".value")))));
        return extreme;
    }

    /** A field that is 1 where another has no value, else 0. */
    private String absence(String field) {
        var flag = root.pipeline().temporary();
        var isAbsent = Expressions.of("$lte", new BsonString("$" + field), BsonNull.VALUE);
        root.pipeline()
                .add(Stages.of(
                        "$set",
                        new BsonDocument(
                                flag,
                                new BsonDocument(
                                        "$cond", new BsonArray(List.of(isAbsent, ASCENDING, new BsonInt32(0)))))));
        return flag;
    }
}
