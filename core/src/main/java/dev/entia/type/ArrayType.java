package dev.entia.type;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arrays, which are stored element by element. They can change under one's feet, and are compared by their elements. */
record ArrayType<A>(Class<A> javaType, ValueType<Object> elementType) implements ValueType<A> {

    @SuppressWarnings("unchecked") // It is given elements of the array only.
    static <A> ArrayType<A> of(Class<A> type, ValueType<?> element) {
        boolean isOfTexts = type == byte[].class || type == char[].class;
        if (!type.isArray() || isOfTexts || ValueTypes.box(type.getComponentType()) != element.javaType()) {
            throw TypeErrors.notAnArrayOf(type, element.javaType());
        }
        return new ArrayType<>(type, (ValueType<Object>) Elements.checked(element));
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
    public Object toStored(A value) {
        var stored = new @Nullable Object[Array.getLength(value)];
        for (int i = 0; i < stored.length; i++) {
            var element = Array.get(value, i);
            if (element != null) stored[i] = elementType.toStored(element);
        }
        return stored;
    }

    @Override
    public A fromStored(Object stored) {
        var elements = (@Nullable Object[]) stored;
        var value = empty(elements.length);
        for (int i = 0; i < elements.length; i++) {
            var element = elements[i];
            if (element != null) Array.set(value, i, elementType.fromStored(element));
            else if (javaType.getComponentType().isPrimitive()) throw TypeErrors.nullElement(javaType, i);
        }
        return value;
    }

    /** Arrays have no order of their own. */
    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public boolean same(A left, A right) {
        if (left instanceof Object[] elements) return sameElements(elements, (@Nullable Object[]) right);
        if (left instanceof int[] numbers) return Arrays.equals(numbers, (int[]) right);
        if (left instanceof long[] numbers) return Arrays.equals(numbers, (long[]) right);
        if (left instanceof double[] numbers) return Arrays.equals(numbers, (double[]) right);
        if (left instanceof float[] numbers) return Arrays.equals(numbers, (float[]) right);
        if (left instanceof short[] numbers) return Arrays.equals(numbers, (short[]) right);
        return Arrays.equals((boolean[]) left, (boolean[]) right);
    }

    private boolean sameElements(@Nullable Object[] left, @Nullable Object[] right) {
        if (left.length != right.length) return false;
        for (int i = 0; i < left.length; i++) {
            if (!Elements.same(elementType, left[i], right[i])) return false;
        }
        return true;
    }

    @Override
    public A copy(A value) {
        int length = Array.getLength(value);
        var copy = empty(length);
        System.arraycopy(value, 0, copy, 0, length);
        return copy;
    }

    @Override
    public A truncated(A value, int fractionDigits) {
        A truncated = null;
        for (int i = 0; i < Array.getLength(value); i++) {
            var element = Array.get(value, i);
            if (element == null) continue;
            var kept = elementType.truncated(element, fractionDigits);
            if (kept == element) continue;
            if (truncated == null) truncated = copy(value);
            Array.set(truncated, i, kept);
        }
        return Objects.requireNonNullElse(truncated, value);
    }

    private A empty(int length) {
        return Objects.requireNonNull(javaType.cast(Array.newInstance(javaType.getComponentType(), length)));
    }
}
