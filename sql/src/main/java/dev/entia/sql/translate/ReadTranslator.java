package dev.entia.sql.translate;

import dev.entia.driver.ReadShape;
import dev.entia.driver.RowLayout;
import dev.entia.query.Parameter;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Expression.And;
import dev.entia.sql.ast.Expression.Column;
import dev.entia.sql.ast.Expression.CountRows;
import dev.entia.sql.ast.Expression.In;
import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Expression.Presence;
import dev.entia.sql.ast.Given;
import dev.entia.sql.ast.Source.Derived;
import dev.entia.sql.ast.Statement.Ordering;
import dev.entia.sql.ast.Statement.Page;
import dev.entia.sql.ast.Statement.RowLock;
import dev.entia.sql.ast.Statement.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From one shape of read to a select. Used once. */
final class ReadTranslator {

    private final ReadShape shape;
    private final From from = new From(new Aliases());
    private final Varying varying = new Varying();
    private final List<Expression> conditions = new ArrayList<>();
    private final Node root;
    private @Nullable Column linkOwner;

    private ReadTranslator(ReadShape shape) {
        this.shape = shape;
        this.root = shape.links() == null ? Node.root(from, shape.root().entity()) : linkedRoot(shape.links());
    }

    /** The select, what it varies with, and the types of its columns. */
    static Translated translate(ReadShape shape) {
        var translator = new ReadTranslator(shape);
        return shape.result() == ReadShape.Result.COUNT ? translator.count() : translator.rows();
    }

    /**
     * A translated read.
     *
     * @param varying the values that the text depends on
     * @param columns by slot
     */
    record Translated(Select select, Varying varying, List<ColumnType> columns) {}

    private Node linkedRoot(ReadShape.Links links) {
        var storage = links.relation().links();
        var table = from.table(storage);
        from.start(table);
        var ownerKey = links.relation().owner().key();
        var owners = new Given(
                links.owners().index(),
                ColumnType.keyed(ownerKey, links.relation().qualifiedName()));
        var owner = new Column(table.alias(), storage.ownerName());
        varying.add(owners);
        conditions.add(new In(owner, owners, Membership.ONE_OF));
        linkOwner = owner;
        return Node.linked(from, shape.root().entity(), new Column(table.alias(), storage.targetName()));
    }

    private Translated rows() {
        var layout = RowLayout.of(shape);
        var columns = new Expression[layout.slots().size()];
        if (linkOwner != null) columns[0] = linkOwner;
        select(layout.root(), root, columns);
        var types = new ArrayList<ColumnType>();
        for (var slot : layout.slots()) types.add(ColumnType.of(slot.property()));
        var where = where();
        var order = order();
        var select = new Select(Arrays.asList(columns), from.source(), where, order, page(), lock());
        return new Translated(select, varying, types);
    }

    private Optional<RowLock> lock() {
        var lock = shape.lock();
        return lock == null ? Optional.empty() : Optional.of(new RowLock(lock, root.alias()));
    }

    private static void select(RowLayout.Node read, Node node, Expression[] columns) {
        for (var property : read.fetch().entity().stored()) {
            int slot = read.slots()[property.index()];
            if (slot >= 0) columns[slot] = node.column(property);
        }
        for (var join : read.joins()) select(join, node.fetched(Objects.requireNonNull(join.relation())), columns);
    }

    private Translated count() {
        var types = List.of(
                ColumnType.number("the number of " + shape.root().entity().name()));
        var where = where();
        var page = page();
        if (page.isAll()) {
            return new Translated(
                    new Select(List.of(new CountRows()), from.source(), where, List.of(), page), varying, types);
        }
        var some = new Select(List.of(new Presence()), from.source(), where, List.of(), page);
        var counted = new Derived(some, from.aliases().next("rows"));
        return new Translated(
                new Select(List.of(new CountRows()), counted, new And(List.of()), List.of(), Page.ALL), varying, types);
    }

    private Expression where() {
        var asked = shape.where().accept(new ConditionTranslator(root, varying));
        if (conditions.isEmpty()) return asked;
        conditions.add(asked);
        return new And(
                conditions.stream().filter(condition -> !isAlways(condition)).toList());
    }

    private static boolean isAlways(Expression condition) {
        return condition instanceof And and && and.operands().isEmpty();
    }

    /** What rows are ordered by already does not order them again, and SQL Server refuses it. */
    private List<Ordering> order() {
        var orderings = new ArrayList<Ordering>();
        for (var order : shape.order()) {
            var next = OrderTranslator.ordering(root, order);
            if (orderings.stream().noneMatch(each -> each.by().equals(next.by()))) orderings.add(next);
        }
        return orderings;
    }

    private Page page() {
        return new Page(number(shape.limit(), "limit"), number(shape.offset(), "offset"));
    }

    private static Optional<Given> number(@Nullable Parameter parameter, String subject) {
        if (parameter == null) return Optional.empty();
        return Optional.of(new Given(parameter.index(), ColumnType.number(subject)));
    }
}
