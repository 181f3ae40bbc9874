package dev.entia.driver;

import java.util.Arrays;
import java.util.List;

/**
 * A read and its values.
 *
 * @param values by {@link dev.entia.query.Parameter#index()}: a stored value of the property's kind, or a {@code List}
 *     of them where the shape asks for several; never null
 */
public record Read(ReadShape shape, List<Object> values, Freshness freshness) {

    public Read {
        values = List.copyOf(values);
    }

    /** A read that may lag. */
    public Read(ReadShape shape, List<Object> values) {
        this(shape, values, Freshness.MAY_LAG);
    }

    public static Read of(ReadShape shape, Object... values) {
        return new Read(shape, Arrays.asList(values));
    }

    /** The same of the latest state. */
    public Read latest() {
        return new Read(shape, values, Freshness.LATEST);
    }
}
