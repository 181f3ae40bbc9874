package dev.entia.libsql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.run.Arguments;
import dev.entia.sql.run.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one execution, as the protocol has them. Not thread-safe. */
final class Values implements Parameters {

    private final List<@Nullable Object> values = new ArrayList<>();

    private Values() {}

    static List<@Nullable Object> of(Arguments arguments, int execution) {
        var values = new Values();
        arguments.bind(execution, values);
        return values.values;
    }

    @Override
    public void setNull(int position, ColumnType type) {
        set(position, null);
    }

    @Override
    public void setLong(int position, long value) {
        set(position, value);
    }

    @Override
    public void setDouble(int position, double value) {
        set(position, value);
    }

    @Override
    public void setText(int position, String value) {
        set(position, value);
    }

    @Override
    public void setUntyped(int position, @Nullable String value) {
        set(position, value);
    }

    @Override
    public void setBytes(int position, byte[] value) {
        set(position, value);
    }

    @Override
    public void setArray(int position, String elementType, @Nullable Object[] elements) {
        throw new IllegalArgumentException("libSQL has no arrays, so its types must send none.");
    }

    @Override
    public void setObject(int position, Object value) {
        throw new IllegalArgumentException(
                "libSQL is not sent a " + value.getClass().getName() + ".");
    }

    private void set(int position, @Nullable Object value) {
        while (values.size() <= position) values.add(null);
        values.set(position, value);
    }
}
