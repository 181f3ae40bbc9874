package dev.entia.relation;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The to-many side of a relation: a collection without duplicates that keeps the order of the database, then of
 * addition. Members are told apart by identity. In a new entity it is an ordinary empty collection; in one that was
 * read from the database it knows nothing until it is loaded: reading it then throws
 * {@link dev.entia.error.NotLoadedException}, while {@link #add} and {@link #remove} are queued and written at flush.
 * Not thread-safe, like the entity manager that it belongs to.
 *
 * @param <T> the entity class of the members
 */
public final class Many<T> extends AbstractCollection<T> {

    /** From this size on there is an {@link #index}. */
    private static final int INDEX_FROM = 12;

    private @Nullable RelationLoader loader;
    private @Nullable Object owner;

    /** The members; null: not loaded. An {@link ArrayList} from the first one on: of most nothing is ever asked. */
    private @Nullable List<T> items = List.of();

    private @Nullable Index<T> index;

    /** Members that are not in the database, and rows there that are to leave; null: none. Kept while attached. */
    private @Nullable Set<T> added;

    private @Nullable Set<T> removed;

    /** The members in the order of the database, since one of them was taken out; null: in that of {@link #items}. */
    private @Nullable List<T> before;

    /** An empty collection, for the field of a new entity. */
    public Many() {}

    /** A collection of these members, for the field of a new entity. */
    public Many(Collection<? extends T> members) {
        addAll(members);
    }

    /** Whether the members are known. Always true in a new entity. */
    public boolean isLoaded() {
        return items != null;
    }

    /**
     * Reads the members if they are not known yet, together with those of the same collection of all entities that came
     * from the same result: a loop over a list costs one statement. Queued additions and removals stay.
     *
     * @return this collection
     * @throws dev.entia.error.NotLoadedException if the entity manager was cleared or closed, or the owner deleted
     * @throws dev.entia.error.DriverException if they cannot be read
     */
    public Many<T> load() {
        if (items == null && loader != null) loader.load(this);
        return this;
    }

    @Override
    public int size() {
        int size = known().size();
        return index == null ? size : size - index.gone.size();
    }

    @Override
    public boolean contains(@Nullable Object member) {
        return holds(member);
    }

    /** Iterates over the members; its {@code remove} is that of the collection. */
    @Override
    public Iterator<T> iterator() {
        var iterator = loaded().iterator();
        return new Iterator<>() {
            private @Nullable T last;

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public T next() {
                checkUnchanged();
                var member = iterator.next();
                last = member;
                return member;
            }

            @Override
            public void remove() {
                checkUnchanged();
                keepOrder();
                iterator.remove();
                forget(Objects.requireNonNull(last));
            }

            /** Members that have left are no longer in the list when an iterator begins. */
            private void checkUnchanged() {
                if (index != null && !index.gone.isEmpty()) throw new ConcurrentModificationException();
            }
        };
    }

    /**
     * Adds a member; its side of the relation follows at flush, whatever it said before. Works on an unloaded collection.
     *
     * @return false if it is a member already, or queued to be one
     */
    @Override
    public boolean add(T member) {
        Objects.requireNonNull(member, "member");
        if (items == null) {
            // It may not have been a member when it was removed: the last word counts.
            boolean wasLeaving = removed != null && removed.remove(member);
            return queue(member) || wasLeaving;
        }
        if (holds(member)) return false;
        if (index != null && index.gone.contains(member)) index.takeGoneOutOf(known());
        if (!(items instanceof ArrayList)) items = new ArrayList<>();
        items.add(member);
        if (index != null) index.members.add(member);
        if (loader != null && (removed == null || !removed.remove(member))) queue(member);
        return true;
    }

    /**
     * Takes a member out; its side of the relation follows at flush. Works on an unloaded collection.
     *
     * @return false if it is known not to be a member
     */
    @Override
    public boolean remove(@Nullable Object member) {
        if (member == null) return false;
        @SuppressWarnings("unchecked")
        var leaving = (T) member;
        if (items == null) {
            // It may have been a member before it was added.
            boolean wasJoining = added != null && added.remove(leaving);
            return toRemoved().add(leaving) || wasJoining;
        }
        if (!holds(leaving)) return false;
        keepOrder();
        removeFromItems(leaving);
        forget(leaving);
        return true;
    }

    @Override
    public boolean removeIf(Predicate<? super T> filter) {
        var leaving = new ArrayList<T>();
        for (var member : loaded()) if (filter.test(member)) leaving.add(member);
        if (leaving.isEmpty()) return false;
        keepOrder();
        Set<T> gone = identitySet();
        gone.addAll(leaving);
        loaded().removeIf(gone::contains);
        leaving.forEach(this::forget);
        return true;
    }

    @Override
    public boolean removeAll(Collection<?> members) {
        boolean changed = false;
        for (var member : members) changed |= remove(member);
        return changed;
    }

    @Override
    public void clear() {
        removeIf(member -> true);
    }

    /** The members if loaded, else that they are not; never throws, never loads. */
    @Override
    public String toString() {
        return items == null ? "Many(not loaded)" : super.toString();
    }

    private List<T> loaded() {
        var members = known();
        if (index != null) index.takeGoneOutOf(members);
        return members;
    }

    /** The members, perhaps with some that have left. */
    private List<T> known() {
        if (items != null) return items;
        if (loader == null) throw new IllegalStateException("a collection without items has a loader");
        throw loader.notLoaded(this);
    }

    private boolean holds(@Nullable Object member) {
        var members = known();
        if (members.size() >= INDEX_FROM && index == null) index = new Index<>(members);
        if (index != null) return index.members.contains(member);
        for (var each : members) if (each == member) return true;
        return false;
    }

    private void removeFromItems(T member) {
        if (index != null) {
            index.gone.add(member);
            return;
        }
        var members = known();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) == member) {
                members.remove(i);
                return;
            }
        }
    }

    /** Called before a member leaves: it may come back, at another place. */
    private void keepOrder() {
        if (loader == null || before != null) return;
        var known = new ArrayList<T>(loaded());
        if (added != null) known.removeIf(added::contains);
        before = known;
    }

    /** Notes that a member has left {@link #items}. */
    private void forget(T member) {
        if (index != null) index.members.remove(member);
        if (loader != null && (added == null || !added.remove(member)))
            toRemoved().add(member);
    }

    private boolean queue(T member) {
        if (added == null) added = orderedIdentitySet();
        return added.add(member);
    }

    private Set<T> toRemoved() {
        if (removed == null) removed = orderedIdentitySet();
        return removed;
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static <T> Set<T> orderedIdentitySet() {
        return new IdentityLinkedSet<>();
    }

    // What the engine needs, reached through RelationAccess.

    @Nullable
    RelationLoader loader() {
        return loader;
    }

    @Nullable
    Object owner() {
        return owner;
    }

    Collection<T> added() {
        if (loader == null) return items == null ? List.of() : loaded();
        return added == null ? List.of() : added;
    }

    Collection<T> removed() {
        return removed == null ? List.of() : removed;
    }

    /** The members that the database has and that stay, in its order; empty if they still have that order. */
    List<T> staying() {
        if (before == null) return List.of();
        var staying = new ArrayList<T>(before);
        if (removed != null) staying.removeIf(removed::contains);
        return staying;
    }

    void attachUnloaded(RelationLoader by, Object of) {
        loader = by;
        owner = of;
        items = null;
        index = null;
        settle();
    }

    /** Becomes the collection of a row: its present members are what the database has. */
    void attachLoaded(RelationLoader by, Object of) {
        loader = by;
        owner = of;
        settle();
    }

    /** Becomes the collection of a new entity: no row has its present members yet. */
    void detach() {
        loader = null;
        owner = null;
        settle();
    }

    void fill(Collection<? extends T> members) {
        var known = new ArrayList<T>(members);
        if (removed != null) known.removeIf(removed::contains);
        if (added != null) {
            Set<T> present = identitySet();
            present.addAll(known);
            added.removeIf(present::contains);
            known.addAll(added);
        }
        if (removed != null) {
            Set<T> there = identitySet();
            there.addAll(members);
            removed.removeIf(member -> !there.contains(member));
        }
        items = known;
        index = null;
    }

    /** The queued changes have been written. */
    void settle() {
        added = null;
        removed = null;
        before = null;
    }

    State<T> save() {
        return new State<>(
                loader,
                owner,
                items == null ? null : items.isEmpty() ? List.of() : new ArrayList<>(loaded()),
                added == null ? null : List.copyOf(added),
                removed == null ? null : List.copyOf(removed),
                before);
    }

    void reset(State<T> state) {
        loader = state.loader;
        owner = state.owner;
        items = state.items == null ? null : new ArrayList<>(state.items);
        index = null;
        added = null;
        removed = null;
        before = state.before;
        if (state.added != null) state.added.forEach(this::queue);
        if (state.removed != null) toRemoved().addAll(state.removed);
    }

    /** Becomes what it was, with the changes that are queued now. */
    void rebase(State<T> state) {
        var came = loader == null ? List.<T>of() : List.copyOf(added());
        var left = List.copyOf(removed());
        reset(state);
        left.forEach(this::remove);
        came.forEach(this::add);
    }

    /** Beside the list of a large collection, so that neither looking for a member nor taking one out goes through the list. */
    private static final class Index<T> {

        private final Set<T> members = identitySet();

        /** Those that are in the list although they have left. They are taken out together, before the list is read. */
        private final Set<T> gone = identitySet();

        private Index(Collection<T> members) {
            this.members.addAll(members);
        }

        private void takeGoneOutOf(List<T> list) {
            if (gone.isEmpty()) return;
            list.removeIf(gone::contains);
            gone.clear();
        }
    }

    /** All that a collection knew at one moment. */
    record State<T>(
            @Nullable RelationLoader loader,
            @Nullable Object owner,
            @Nullable List<T> items,
            @Nullable List<T> added,
            @Nullable List<T> removed,
            @Nullable List<T> before) {}
}
