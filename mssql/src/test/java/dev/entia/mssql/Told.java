package dev.entia.mssql;

import dev.entia.error.DriverException;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.run.Arguments;
import dev.entia.sql.run.BufferedCursor;
import dev.entia.sql.run.Connections;
import dev.entia.sql.run.Cursor;
import dev.entia.sql.run.SqlConnection;
import dev.entia.sql.run.TransactionStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to no server: keeps the texts it is told, binds their values, and answers that all went well; an insert gives back
 * what it was given, and numbers that rise for the rest. Thread-safe; its connections are not.
 */
final class Told implements Connections {

    private final Set<String> texts = new LinkedHashSet<>();
    private final List<DriverException> refused = new ArrayList<>();
    private long number;

    /** Every text once, with the names of places that the JDBC driver gives them. */
    synchronized List<String> texts() {
        return List.copyOf(texts);
    }

    /** Why something could not be sent. */
    synchronized List<DriverException> refused() {
        return List.copyOf(refused);
    }

    synchronized void refuse(DriverException failure) {
        refused.add(failure);
    }

    private synchronized void tell(String text) {
        texts.add(text);
    }

    private synchronized long nextNumber() {
        return ++number;
    }

    /** What the last execution was given. */
    private StrictParameters tell(SqlText text, Arguments arguments) {
        tell(Places.named(text));
        var parameters = new StrictParameters();
        for (int execution = 0; execution < arguments.executions(); execution++) {
            parameters = new StrictParameters();
            arguments.bind(execution, parameters);
            parameters.check(text);
        }
        return parameters;
    }

    private Object stored(SqlText text, StrictParameters given, String column, int row) {
        var place = Places.given(text, column, row);
        return place.isEmpty() ? nextNumber() : given.value(place.getAsInt()).orElseGet(this::nextNumber);
    }

    @Override
    public SqlConnection borrow() {
        return new Connection();
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() {}

    private final class Connection implements SqlConnection {

        /** Reads find nothing; an insert gives back a row for each that it is given. */
        @Override
        public Cursor query(SqlText text, Arguments arguments) {
            var given = tell(text, arguments);
            var columns = Places.returned(text);
            var rows = new ArrayList<@Nullable Object[]>();
            for (int row = 0; !columns.isEmpty() && row < Places.rows(text); row++) {
                int number = row;
                rows.add(columns.stream()
                        .map(column -> stored(text, given, column, number))
                        .toArray());
            }
            return new BufferedCursor(columns.size(), rows);
        }

        @Override
        public long execute(SqlText text, Arguments arguments) {
            tell(text, arguments);
            return (long) Places.rows(text) * arguments.executions();
        }

        @Override
        public void run(SqlText text, Arguments arguments) {
            tell(text, arguments);
        }

        @Override
        public void control(TransactionStep step, String command) {
            tell(command);
        }

        @Override
        public void giveBack() {}

        @Override
        public void discard() {}
    }
}
