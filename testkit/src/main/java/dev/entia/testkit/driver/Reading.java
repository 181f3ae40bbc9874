package dev.entia.testkit.driver;

import dev.entia.driver.Read;
import dev.entia.driver.ReadShape;
import dev.entia.driver.RowLayout;
import dev.entia.query.Order;
import dev.entia.query.Parameter;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One read: candidates, condition, order, page, slots. */
final class Reading {

    private final Contents contents;
    private final ReadShape shape;
    private final List<Object> values;
    private final RowLayout layout;

    Reading(Contents contents, Read read) {
        this.contents = contents;
        this.shape = read.shape();
        for (var hint : shape.hints()) throw StoreErrors.foreign(hint);
        this.values = read.values();
        this.layout = RowLayout.of(shape);
    }

    MemoryRows run() {
        var found = candidates()
                .filter(each -> new Match(contents, values, each.row()).satisfies(shape.where()))
                .toList();
        if (shape.result() == ReadShape.Result.COUNT) {
            return new MemoryRows(List.of(), List.<@Nullable Object[]>of(new @Nullable Object[] {(long) found.size()}));
        }
        var ordered = new ArrayList<>(found);
        shape.order().stream().map(this::by).reduce(Comparator::thenComparing).ifPresent(ordered::sort);
        return new MemoryRows(
                layout.slots(),
                ordered.stream()
                        .skip(window(shape.offset(), 0))
                        .limit(window(shape.limit(), Long.MAX_VALUE))
                        .map(this::slots)
                        .toList());
    }

    private Stream<Candidate> candidates() {
        var links = shape.links();
        var table = contents.table(shape.root().entity());
        if (links == null) return table.rows().stream().map(row -> new Candidate(null, row));
        var relation = links.relation();
        var owners = (List<?>) value(links.owners());
        return contents.links(relation).stream()
                .filter(link -> owners.contains(Contents.near(relation, link)))
                .map(link -> new Candidate(
                        Contents.near(relation, link),
                        Objects.requireNonNull(table.find(Contents.far(relation, link)))));
    }

    private Comparator<Candidate> by(Order<?> order) {
        return Comparator.comparing(candidate -> sortKey(candidate.row(), order), sorting(order));
    }

    /** Through a to-many the least value counts ascending and the greatest descending. */
    private @Nullable Object sortKey(Row row, Order<?> order) {
        Comparator<Object> byValue = StoredValue::compare;
        var all = Route.follow(contents, row, order.path()).values(contents).stream();
        return (order.direction() == Order.Direction.ASCENDING ? all.min(byValue) : all.max(byValue)).orElse(null);
    }

    private static Comparator<@Nullable Object> sorting(Order<?> order) {
        boolean isAscending = order.direction() == Order.Direction.ASCENDING;
        boolean areNullsFirst = switch (order.nulls()) {
            case DEFAULT -> isAscending;
            case FIRST -> true;
            case LAST -> false;
        };
        Comparator<Object> values = isAscending ? StoredValue::compare : (a, b) -> StoredValue.compare(b, a);
        return areNullsFirst ? Comparator.nullsFirst(values) : Comparator.nullsLast(values);
    }

    private long window(@Nullable Parameter parameter, long otherwise) {
        return parameter == null ? otherwise : (Long) StoredValue.checked(value(parameter), Kind.LONG, "A page");
    }

    private Object value(Parameter parameter) {
        return values.get(parameter.index());
    }

    private @Nullable Object[] slots(Candidate candidate) {
        var slots = new Object[layout.slots().size()];
        if (candidate.owner() != null) slots[0] = candidate.owner();
        fill(slots, layout.root(), candidate.row());
        return slots;
    }

    private void fill(@Nullable Object[] slots, RowLayout.Node node, Row row) {
        for (var property : node.fetch().properties()) {
            slots[node.slots()[property.index()]] = StoredValue.copy(row.value(property));
        }
        for (var join : node.joins()) {
            var target = contents.target(row, Objects.requireNonNull(join.relation()));
            if (target != null) fill(slots, join, target);
        }
    }

    /** A row, and the owner of the link that it was reached by. */
    private record Candidate(@Nullable Object owner, Row row) {}
}
