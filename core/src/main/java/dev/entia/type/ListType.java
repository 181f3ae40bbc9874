package dev.entia.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of values, which are stored as arrays are. */
record ListType<E>(ValueType<E> elementType) implements ValueType<List<E>> {

    static <E> ListType<E> of(ValueType<E> element) {
        return new ListType<>(Elements.checked(element));
    }

    @Override
    @SuppressWarnings("unchecked") // A class knows nothing of its elements.
    public Class<List<E>> javaType() {
        return (Class<List<E>>) (Class<?>) List.class;
    }

    @Override
    public Kind kind() {
        return Kind.ARRAY;
    }

    @Override
    public Optional<ValueType<?>> element() {
        return Optional.of(elementType);
    }

    @Override
    public Object toStored(List<E> value) {
        var stored = new @Nullable Object[value.size()];
        int i = 0;
        for (@Nullable E element : value) {
            if (element != null) stored[i] = elementType.toStored(Elements.cast(elementType, element));
            i++;
        }
        return stored;
    }

    @Override
    @SuppressWarnings("NullAway") // Whether elements may be null, the type of the field says.
    public List<E> fromStored(Object stored) {
        var elements = (@Nullable Object[]) stored;
        var value = new ArrayList<E>(elements.length);
        for (var element : elements) value.add(element == null ? null : elementType.fromStored(element));
        return value;
    }

    /** Lists have no order of their own. */
    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public boolean same(List<E> left, List<E> right) {
        if (left.size() != right.size()) return false;
        var others = right.iterator();
        for (@Nullable E element : left) {
            if (!Elements.same(elementType, element, others.next())) return false;
        }
        return true;
    }

    @Override
    public List<E> copy(List<E> value) {
        return new ArrayList<>(value);
    }

    @Override
    public List<E> truncated(List<E> value, int fractionDigits) {
        var kept = new ArrayList<E>(value);
        boolean isCut = false;
        for (int i = 0; i < kept.size(); i++) {
            @Nullable E element = kept.get(i);
            if (element == null) continue;
            var shorter = elementType.truncated(element, fractionDigits);
            isCut |= shorter != element;
            kept.set(i, shorter);
        }
        return isCut ? kept : value;
    }
}
