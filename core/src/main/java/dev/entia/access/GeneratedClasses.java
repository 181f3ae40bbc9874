package dev.entia.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where generated classes register and are found. A generated class stands in the package of the class that it was made
 * for; loading it by name runs its static initialiser, which registers an instance. Thread-safe.
 */
public final class GeneratedClasses {

    private static final ClassValue<Slot> SLOTS = new ClassValue<>() {
        @Override
        protected Slot computeValue(Class<?> type) {
            return new Slot();
        }
    };

    private GeneratedClasses() {}

    /** Called by the static initialiser of a generated class, once. */
    public static void register(Class<?> source, Object generated) {
        SLOTS.get(source).generated = generated;
    }

    /**
     * What was generated for a class, if the processor ran when it was compiled.
     *
     * @param suffix the end of the generated class's name, such as {@code _Access}
     */
    public static <T> Optional<T> find(Class<?> source, String suffix, Class<T> expected) {
        var slot = SLOTS.get(source);
        if (slot.generated == null) load(source, suffix);
        var generated = slot.generated;
        return expected.isInstance(generated) ? Optional.of(expected.cast(generated)) : Optional.empty();
    }

    /** The name of the class that is generated for a source class. */
    public static String nameOf(String binaryName, String suffix) {
        int simple = binaryName.lastIndexOf('.') + 1;
        return binaryName.substring(0, simple) + binaryName.substring(simple).replace('$', '_') + suffix;
    }

    private static void load(Class<?> source, String suffix) {
        try {
            Class.forName(nameOf(source.getName(), suffix), true, source.getClassLoader());
        } catch (ClassNotFoundException e) {
            // Not an error: the processor is optional.
        }
    }

    private static final class Slot {
        private volatile @Nullable Object generated;
    }
}
