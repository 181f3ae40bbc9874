package dev.entia.access;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads one field after the other by reflection, which makes an object of every primitive. */
final class FieldComparison implements StateComparison {

    private final FieldAccess[] properties;

    FieldComparison(FieldAccess[] properties) {
        this.properties = properties;
    }

    @Override
    public boolean differs(Object entity, @Nullable Object[] known) {
        for (int i = 0; i < properties.length; i++) {
            if (differs(entity, i, known)) return true;
        }
        return false;
    }

    @Override
    public void differences(Object entity, @Nullable Object[] known, BitSet into) {
        for (int i = 0; i < properties.length; i++) {
            if (differs(entity, i, known)) into.set(i);
        }
    }

    private boolean differs(Object entity, int property, @Nullable Object[] known) {
        return properties[property].isVariable() && !properties[property].holds(entity, known[property]);
    }
}
