package dev.entia.access;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and compares up to 64 fields by one method handle that is composed of those of the fields. The JVM compiles it to code
 * of its own, as if it had been written out for the class; no primitive becomes an object. Composing takes milliseconds. What is
 * composed lives as long as this object.
 */
final class ComposedComparison implements StateComparison {

    private static final MethodHandle UNION = union();

    /** Each takes an entity and known values, and returns a bit for each of up to 64 properties that differ. */
    private final MethodHandle[] words;

    private ComposedComparison(MethodHandle[] words) {
        this.words = words;
    }

    static ComposedComparison of(FieldAccess[] properties) {
        var words = new MethodHandle[(properties.length + Long.SIZE - 1) / Long.SIZE];
        Arrays.setAll(words, word -> word(properties, word));
        return new ComposedComparison(words);
    }

    private static MethodHandle word(FieldAccess[] properties, int word) {
        int end = Math.min(properties.length, (word + 1) * Long.SIZE);
        var differences = IntStream.range(word * Long.SIZE, end)
                .filter(index -> properties[index].isVariable())
                .mapToObj(index -> properties[index].difference(index))
                .toList();
        return differences.isEmpty() ? nothing() : union(differences);
    }

    /** A tree and not a chain: the JVM gives up on calls that are nested too deeply. */
    private static MethodHandle union(List<MethodHandle> differences) {
        if (differences.size() == 1) return differences.get(0);
        int middle = differences.size() / 2;
        var left = union(differences.subList(0, middle));
        var right = union(differences.subList(middle, differences.size()));
        return MethodHandles.foldArguments(MethodHandles.collectArguments(UNION, 1, right), left);
    }

    private static MethodHandle nothing() {
        return MethodHandles.dropArguments(MethodHandles.constant(long.class, 0L), 0, Object.class, Object[].class);
    }

    private static MethodHandle union() {
        try {
            return MethodHandles.lookup()
                    .findStatic(ComposedComparison.class, "union", methodType(long.class, long.class, long.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The method stands below.", e);
        }
    }

    @SuppressWarnings("unused") // Called by its handle.
    private static long union(long left, long right) {
        return left | right;
    }

    @Override
    public boolean differs(Object entity, @Nullable Object[] known) {
        for (var word : words) {
            if (differences(word, entity, known) != 0) return true;
        }
        return false;
    }

    @Override
    public void differences(Object entity, @Nullable Object[] known, BitSet into) {
        for (int i = 0; i < words.length; i++) {
            for (long left = differences(words[i], entity, known); left != 0; left &= left - 1) {
                into.set(i * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    private static long differences(MethodHandle word, Object entity, @Nullable Object[] known) {
        try {
            return (long) word.invokeExact(entity, known);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("reading and comparing declare no exception", e);
        }
    }
}
