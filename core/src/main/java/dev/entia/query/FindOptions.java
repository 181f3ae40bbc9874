package dev.entia.query;

import dev.entia.error.ValidationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a find loads along, in which order and window, and whether it locks. Immutable: every method returns a new value, so options can
 * be kept as constants and shared.
 *
 * @param <E> the entity class
 */
public final class FindOptions<E> {

    private static final FindOptions<?> NONE = new FindOptions<>(List.of(), List.of(), null, null, null, List.of());

    private final List<Populate<? super E>> populate;
    private final List<Order<? super E>> orderBy;
    private final @Nullable Integer limit;
    private final @Nullable Integer offset;
    private final @Nullable Lock lock;
    private final List<Hint> hints;

    private FindOptions(
            List<Populate<? super E>> populate,
            List<Order<? super E>> orderBy,
            @Nullable Integer limit,
            @Nullable Integer offset,
            @Nullable Lock lock,
            List<Hint> hints) {
        this.populate = populate;
        this.orderBy = orderBy;
        this.limit = limit;
        this.offset = offset;
        this.lock = lock;
        this.hints = hints;
    }

    /** Nothing populated, any order, all rows, no lock. */
    @SuppressWarnings("unchecked")
    public static <E> FindOptions<E> none() {
        return (FindOptions<E>) NONE;
    }

    /** Options for a constant: {@code FindOptions.of(Book.class, o -> o.limit(10))}. */
    public static <E> FindOptions<E> of(Class<E> type, UnaryOperator<FindOptions<E>> options) {
        return options.apply(none());
    }

    /** Loads these relations too, and those on the way to them. Adds to what was given before. */
    @SafeVarargs
    public final FindOptions<E> populate(Populate<? super E>... relations) {
        return new FindOptions<>(joined(populate, Arrays.asList(relations)), orderBy, limit, offset, lock, hints);
    }

    /** Sorts by these properties, the first one first. Adds to what was given before. */
    @SafeVarargs
    public final FindOptions<E> orderBy(Order<? super E>... orders) {
        return new FindOptions<>(populate, joined(orderBy, Arrays.asList(orders)), limit, offset, lock, hints);
    }

    /** At most this many entities, at least 0; relations that are populated never change the number. */
    public FindOptions<E> limit(int limit) {
        return new FindOptions<>(populate, orderBy, checked("limit", limit), offset, lock, hints);
    }

    /** Leaves out this many entities first, at least 0. */
    public FindOptions<E> offset(int offset) {
        return new FindOptions<>(populate, orderBy, limit, checked("offset", offset), lock, hints);
    }

    /**
     * Locks the rows that are found until the transaction ends; one must be open. What is in memory is read again, so that
     * it is as the locked row is, except for what the application has changed and not flushed.
     *
     * @throws dev.entia.error.TransactionStateException from the find, if no transaction is open, or one that only reads
     */
    public FindOptions<E> lock(Lock lock) {
        return new FindOptions<>(populate, orderBy, limit, offset, lock, hints);
    }

    /**
     * Says how the query is to be run, in words of the driver. For the entities that are found, not for what is populated.
     * Adds to what was given before.
     *
     * @throws dev.entia.error.ValidationException from the find, if the driver does not understand it
     */
    public FindOptions<E> hint(Hint... hints) {
        return new FindOptions<>(populate, orderBy, limit, offset, lock, joined(this.hints, Arrays.asList(hints)));
    }

    public List<Populate<? super E>> populate() {
        return populate;
    }

    public List<Order<? super E>> orderBy() {
        return orderBy;
    }

    public OptionalInt limit() {
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    public OptionalInt offset() {
        return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
    }

    public Optional<Lock> lock() {
        return Optional.ofNullable(lock);
    }

    public List<Hint> hints() {
        return hints;
    }

    private static int checked(String what, int value) {
        if (value < 0) throw new ValidationException("The " + what + " is " + value + "; it must be 0 or more.");
        return value;
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
