package dev.entia.driver;

import dev.entia.meta.ToMany;
import dev.entia.query.Condition;
import dev.entia.query.Hint;
import dev.entia.query.Lock;
import dev.entia.query.Order;
import dev.entia.query.Parameter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A read without its values: the key under which a driver keeps what it made of it. A pure value; everything in it has
 * been checked against the metadata.
 *
 * @param result rows, or their number
 * @param root what is read; its joins are empty for a count
 * @param links reads the root rows as members of a many-to-many: a row a link, the key of its owner in slot 0
 * @param where over the root entity. Paths go through to-one relations and end at a scalar, or at a to-one that is
 *     compared by key; those of {@link Condition.Members} and {@link Condition.Size} end at a to-many. Values are
 *     {@link Parameter}s
 * @param order paths as in {@code where}, ending at a scalar; they may go through to-many relations
 * @param limit at most that many rows; its value is a {@code Long}
 * @param offset leaves out that many rows first; its value is a {@code Long}
 * @param lock locks the root's rows until the transaction ends; the driver has {@link Capability#ROW_LOCKS}, a
 *     transaction is open that may write, and the result is rows
 * @param hints how it is to be run; a driver refuses those that it does not understand
 */
public record ReadShape(
        Result result,
        FetchNode root,
        @Nullable Links links,
        Condition<?> where,
        List<Order<?>> order,
        @Nullable Parameter limit,
        @Nullable Parameter offset,
        @Nullable Lock lock,
        List<Hint> hints) {

    public ReadShape {
        order = List.copyOf(order);
        hints = List.copyOf(hints);
    }

    /** A read that is run as the store likes, and locks nothing. */
    public ReadShape(
            Result result,
            FetchNode root,
            @Nullable Links links,
            Condition<?> where,
            List<Order<?>> order,
            @Nullable Parameter limit,
            @Nullable Parameter offset) {
        this(result, root, links, where, order, limit, offset, null, List.of());
    }

    /** By hand: what records are hashed with is made when the first one is, and a start-up waits for it. */
    @Override
    public int hashCode() {
        int hash = 31 * result.hashCode() + root.hashCode();
        hash = 31 * hash + Objects.hashCode(links);
        hash = 31 * hash + where.hashCode();
        hash = 31 * hash + order.hashCode();
        hash = 31 * hash + Objects.hashCode(limit);
        hash = 31 * hash + Objects.hashCode(offset);
        hash = 31 * hash + Objects.hashCode(lock);
        return 31 * hash + hints.hashCode();
    }

    public enum Result {
        /** Slots as {@link RowLayout} numbers them. */
        ROWS,
        /** One row with the number of root entities in slot 0, a {@code LONG}. */
        COUNT
    }

    /**
     * Root rows by their links.
     *
     * @param relation the many-to-many, seen from the owners of the collections
     * @param owners its value is the {@code List} of the owners' keys
     */
    public record Links(ToMany relation, Parameter owners) {}
}
