package dev.entia.relation;

import java.util.AbstractSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A set by identity that iterates in order of addition. */
final class IdentityLinkedSet<T> extends AbstractSet<T> {

    private final IdentityHashMap<T, Integer> positions = new IdentityHashMap<>();
    private final Map<Integer, T> members = new LinkedHashMap<>();
    private int next;

    @Override
    public boolean add(T member) {
        if (positions.putIfAbsent(member, next) != null) return false;
        members.put(next++, member);
        return true;
    }

    @Override
    public boolean contains(@Nullable Object member) {
        return positions.containsKey(member);
    }

    @Override
    public boolean remove(@Nullable Object member) {
        var position = positions.remove(member);
        if (position == null) return false;
        members.remove(position);
        return true;
    }

    @Override
    public Iterator<T> iterator() {
        var iterator = members.values().iterator();
        return new Iterator<>() {
            private @Nullable T last;

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public T next() {
                var member = iterator.next();
                last = member;
                return member;
            }

            @Override
            public void remove() {
                iterator.remove();
                positions.remove(Objects.requireNonNull(last));
            }
        };
    }

    @Override
    public int size() {
        return members.size();
    }
}
