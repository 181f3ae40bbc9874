package dev.entia.testkit.driver;

import dev.entia.driver.FetchNode;
import dev.entia.driver.Read;
import dev.entia.driver.ReadShape;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteShape;
import dev.entia.driver.WriteShape.Delete;
import dev.entia.driver.WriteShape.Insert;
import dev.entia.driver.WriteShape.Link;
import dev.entia.driver.WriteShape.Unlink;
import dev.entia.driver.WriteShape.UnlinkAll;
import dev.entia.driver.WriteShape.Update;
import dev.entia.driver.WriteShape.Upsert;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.query.Order;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Requests as text, a line each, without values: {@code insert Author [name, email] ×2 → id}, {@code read Book + author
 * where author.name = ? order by title limit}.
 */
final class ShapeText implements WriteShape.Visitor<String> {

    private ShapeText() {}

    static String of(WriteBatch batch) {
        var text = batch.shape().accept(new ShapeText()) + " ×" + batch.rows();
        return batch.shape() instanceof Insert insert && !insert.returned().isEmpty()
                ? text + " → " + names(insert.returned())
                : text;
    }

    static String of(Read read) {
        var shape = read.shape();
        var text = new StringBuilder(shape.result() == ReadShape.Result.COUNT ? "count " : "read ");
        if (shape.links() != null) text.append(shape.links().relation()).append(" as ");
        text.append(node(shape.root()));
        var where = shape.where().accept(new ConditionText());
        if (!where.isEmpty()) text.append(" where ").append(where);
        if (!shape.order().isEmpty()) {
            text.append(
                    shape.order().stream().map(ShapeText::order).collect(Collectors.joining(", ", " order by ", "")));
        }
        if (shape.limit() != null) text.append(" limit");
        if (shape.offset() != null) text.append(" offset");
        if (shape.lock() != null) text.append(" lock ").append(shape.lock());
        for (var hint : shape.hints()) text.append(" hint ").append(hint);
        return text.toString();
    }

    private static String node(FetchNode node) {
        var text = new StringBuilder(node.entity().name());
        if (node.content() == FetchNode.Content.KEY) text.append(" (key)");
        if (node.content() == FetchNode.Content.KEYS) text.append(" (keys)");
        for (var join : node.joins()) {
            text.append(" + ").append(join.relation().name());
            if (!join.target().joins().isEmpty())
                text.append(" (").append(node(join.target())).append(")");
        }
        return text.toString();
    }

    private static String order(Order<?> order) {
        var text = String.join(".", order.path().names());
        if (order.direction() == Order.Direction.DESCENDING) text += " desc";
        return switch (order.nulls()) {
            case DEFAULT -> text;
            case FIRST -> text + " nulls first";
            case LAST -> text + " nulls last";
        };
    }

    @Override
    public String insert(Insert insert) {
        return "insert " + insert.entity() + " [" + names(insert.properties()) + "]";
    }

    @Override
    public String upsert(Upsert upsert) {
        return "upsert " + upsert.entity() + " [" + names(upsert.properties()) + "] by [" + names(upsert.conflict())
                + "]" + (upsert.merged().isEmpty() ? "" : " merge [" + names(upsert.merged()) + "]");
    }

    @Override
    public String update(Update update) {
        return "update " + update.entity() + " [" + names(update.properties()) + "]" + by(update.version());
    }

    @Override
    public String delete(Delete delete) {
        return "delete " + delete.entity() + by(delete.version());
    }

    private static String by(Optional<Scalar> version) {
        return version.map(each -> " by " + each.name()).orElse("");
    }

    @Override
    public String link(Link link) {
        return "link " + link.relation();
    }

    @Override
    public String unlink(Unlink unlink) {
        return "unlink " + unlink.relation();
    }

    @Override
    public String unlinkAll(UnlinkAll unlinkAll) {
        var relation = unlinkAll.relation();
        return "unlink " + relation
                + switch (unlinkAll.end()) {
                    case OWNER -> " of " + relation.owner();
                    case TARGET -> " to " + relation.target();
                };
    }

    private static String names(List<? extends Property> properties) {
        return properties.stream().map(Property::name).collect(Collectors.joining(", "));
    }
}
