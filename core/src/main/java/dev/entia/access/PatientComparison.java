package dev.entia.access;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares field by field, until so many entities of the class were compared that composing pays. Thread-safe.
 */
final class PatientComparison implements StateComparison {

    /**
     * Composing the first time in a process, and compiling what was composed, takes as long as comparing some hundred thousand
     * entities; afterwards each takes a tenth of a microsecond less.
     */
    private static final int PATIENCE = 100_000;

    /** There handles are interpreted, which is slower than reflection. */
    private static final boolean IS_NATIVE_IMAGE = System.getProperty("org.graalvm.nativeimage.imagecode") != null;

    private final FieldAccess[] properties;
    private volatile StateComparison chosen;

    // Not volatile: what threads lose of each other's counting only makes it more patient.
    private int patience;

    PatientComparison(FieldAccess[] properties, int patience) {
        this.properties = properties;
        this.chosen = new FieldComparison(properties);
        this.patience = patience;
    }

    static StateComparison of(FieldAccess[] properties) {
        return IS_NATIVE_IMAGE ? new FieldComparison(properties) : new PatientComparison(properties, PATIENCE);
    }

    @Override
    public boolean differs(Object entity, @Nullable Object[] known) {
        return chosen().differs(entity, known);
    }

    @Override
    public void differences(Object entity, @Nullable Object[] known, BitSet into) {
        chosen().differences(entity, known, into);
    }

    private StateComparison chosen() {
        var before = chosen;
        if (before instanceof ComposedComparison || patience-- > 0) return before;
        // Two threads may both compose one; either is as good.
        var composed = ComposedComparison.of(properties);
        chosen = composed;
        return composed;
    }
}
