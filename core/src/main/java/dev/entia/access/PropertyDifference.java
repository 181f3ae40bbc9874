package dev.entia.access;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * Compares a property's present value, of the type that its field has, with a known one. Each method returns 0 if they are the
 * same, else the property's bit. Values of the same bits are the same; of all others the property says it.
 *
 * <p>A record, because the JVM takes the components of records for constants.
 *
 * @param index the property's index: where its value stands among the known ones, and, modulo 64, which bit it has
 */
@SuppressWarnings("unused") // Called by handles.
record PropertyDifference(AccessProperty property, int index) {

    private static final Lookup LOOKUP = MethodHandles.lookup();

    /**
     * Takes the present value and an array of known values.
     *
     * @param type the type of the present value: a primitive, or {@code Object}
     */
    MethodHandle handle(Class<?> type) {
        try {
            return LOOKUP.findVirtual(PropertyDifference.class, "bit", methodType(long.class, type, Object[].class))
                    .bindTo(this);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Every type has a method below.", e);
        }
    }

    private long bit(boolean present, @Nullable Object[] known) {
        return known[index] instanceof Boolean was && was == present ? 0 : bitUnlessSame(present, known);
    }

    private long bit(byte present, @Nullable Object[] known) {
        return known[index] instanceof Byte was && was == present ? 0 : bitUnlessSame(present, known);
    }

    private long bit(short present, @Nullable Object[] known) {
        return known[index] instanceof Short was && was == present ? 0 : bitUnlessSame(present, known);
    }

    private long bit(char present, @Nullable Object[] known) {
        return known[index] instanceof Character was && was == present ? 0 : bitUnlessSame(present, known);
    }

    private long bit(int present, @Nullable Object[] known) {
        return known[index] instanceof Integer was && was == present ? 0 : bitUnlessSame(present, known);
    }

    private long bit(long present, @Nullable Object[] known) {
        return known[index] instanceof Long was && was == present ? 0 : bitUnlessSame(present, known);
    }

    private long bit(float present, @Nullable Object[] known) {
        return known[index] instanceof Float was && bits(was) == bits(present) ? 0 : bitUnlessSame(present, known);
    }

    private long bit(double present, @Nullable Object[] known) {
        return known[index] instanceof Double was && bits(was) == bits(present) ? 0 : bitUnlessSame(present, known);
    }

    private long bit(@Nullable Object present, @Nullable Object[] known) {
        return present == known[index] ? 0 : bitUnlessSame(present, known);
    }

    private long bitUnlessSame(@Nullable Object present, @Nullable Object[] known) {
        return property.same(present, known[index]) ? 0 : 1L << (index % Long.SIZE);
    }

    private static int bits(float value) {
        return Float.floatToRawIntBits(value);
    }

    private static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }
}
