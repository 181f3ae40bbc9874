package dev.entia.driver;

import java.util.Arrays;
import java.util.List;

/**
 * A read and its values.
 *
 * @param values by {@link dev.entia.query.Parameter#index()}: a stored value of the property's kind, or a {@code List}
 *     of them where the shape asks for several; never null
 */
public record Read(ReadShape shape, List<Object> values) {

    public Read {
        values = List.copyOf(values);
    }

    public static Read of(ReadShape shape, Object... values) {
        return new Read(shape, Arrays.asList(values));
    }
}
