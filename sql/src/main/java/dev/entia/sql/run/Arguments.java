package dev.entia.sql.run;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.Bind;
import dev.entia.sql.render.SqlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a statement is sent with, once or several times. Immutable as long as what they were made of is. */
public final class Arguments {

    private final TypeMap types;
    private final List<Bind> binds;
    private final Given given;
    private final int rowsPerExecution;
    private final int executions;

    private Arguments(TypeMap types, SqlText text, Given given, int rowsPerExecution, int executions) {
        this.types = types;
        this.binds = text.binds();
        this.given = given;
        this.rowsPerExecution = rowsPerExecution;
        this.executions = executions;
    }

    /** One value for each index, null for NULL. */
    static Arguments of(TypeMap types, SqlText text, List<? extends @Nullable Object> values) {
        return new Arguments(types, text, (index, row) -> values.get(index), 0, 1);
    }

    /** Rows of a batch, from one on, so many with each execution. */
    static Arguments of(
            TypeMap types,
            SqlText text,
            List<@Nullable Object[]> columns,
            int from,
            int rowsPerExecution,
            int executions) {
        return new Arguments(types, text, new Columns(columns, from), rowsPerExecution, executions);
    }

    /** How many sets of values there are. */
    public int executions() {
        return executions;
    }

    /** Whether the statement takes no values. */
    public boolean isEmpty() {
        return binds.isEmpty();
    }

    /** Binds one set of values; 0-based. */
    public void bind(int execution, Parameters into) {
        int position = 0;
        for (var bind : binds) {
            var value = value(bind, execution);
            if (value == null) types.bindNull(into, position, bind.type());
            else types.bind(into, position, bind.type(), bind.form().of(value));
            position++;
        }
    }

    /** The values of all rows, for ways on which they travel as a stream; of a text that takes them so. */
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var bind : binds) columns.add(new Column(bind.type(), given.values(bind.index(), 0, rowsPerExecution)));
        return columns;
    }

    /**
     * A value for each row.
     *
     * @param type what they are sent as
     */
    public record Column(ColumnType type, List<@Nullable Object> values) {}

    /** Every set of values, for those who asked to see them. */
    List<List<@Nullable Object>> shown() {
        var sets = new ArrayList<List<@Nullable Object>>();
        for (int execution = 0; execution < executions; execution++) {
            var values = new ArrayList<@Nullable Object>();
            for (var bind : binds) values.add(shown(value(bind, execution)));
            sets.add(Collections.unmodifiableList(values));
        }
        return Collections.unmodifiableList(sets);
    }

    /** Arrays as lists, which show what is in them. */
    private static @Nullable Object shown(@Nullable Object value) {
        return value instanceof Object[] array ? Collections.unmodifiableList(Arrays.asList(array)) : value;
    }

    private @Nullable Object value(Bind bind, int execution) {
        int first = execution * rowsPerExecution;
        return bind.row() == Bind.ALL_ROWS
                ? given.values(bind.index(), first, rowsPerExecution)
                : given.value(bind.index(), first + bind.row());
    }

    private interface Given {
        @Nullable
        Object value(int index, int row);

        /** The values of some rows, from one on. */
        default List<@Nullable Object> values(int index, int first, int rows) {
            var values = new @Nullable Object[rows];
            for (int row = 0; row < rows; row++) values[row] = value(index, first + row);
            return Arrays.asList(values);
        }
    }

    /** Rows of a batch, from one on. */
    private record Columns(List<@Nullable Object[]> columns, int from) implements Given {

        @Override
        public @Nullable Object value(int index, int row) {
            return columns.get(index)[from + row];
        }

        /** A view of the batch's own arrays: copies of them would be as large as all that is sent. */
        @Override
        public List<@Nullable Object> values(int index, int first, int rows) {
            var all = Collections.<@Nullable Object>unmodifiableList(Arrays.asList(columns.get(index)));
            return rows == all.size() ? all : all.subList(from + first, from + first + rows);
        }
    }
}
