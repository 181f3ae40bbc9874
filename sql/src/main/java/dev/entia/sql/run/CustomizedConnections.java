package dev.entia.sql.run;

import dev.entia.error.ConnectionException;
import dev.entia.model.Mapping;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.Bind;
import dev.entia.sql.render.SqlText;
import dev.entia.type.Kind;
import dev.entia.type.ValueType;
import dev.entia.type.ValueTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections on which the application has a word each time before they are used and before they are given back. One on
 * which that fails is thrown away: what is set on it, nobody knows. Thread-safe if what is called is.
 */
final class CustomizedConnections implements Connections {

    private static final Logger LOG = LoggerFactory.getLogger("entia.sql");

    private final Connections inner;
    private final Connections others;
    private final StatementRunner runner;
    private final Customization customization;

    CustomizedConnections(Connections inner, StatementRunner runner, Customization customization) {
        this(inner, inner, runner, customization);
    }

    /** @param others where another one is taken from when one turns out to be dead */
    private CustomizedConnections(
            Connections inner, Connections others, StatementRunner runner, Customization customization) {
        this.inner = inner;
        this.others = others;
        this.runner = runner;
        this.customization = customization;
    }

    /** One that nobody else uses meanwhile: what is set on it is meant for what follows, and for nothing else. */
    @Override
    public SqlConnection borrow() {
        var borrowed = inner.borrowAlone();
        try {
            return customized(borrowed);
        } catch (ConnectionException e) {
            LOG.debug("A connection failed at onAcquire(…), which is called once more with another one.", e);
            return customized(others.borrowAlone());
        }
    }

    private SqlConnection customized(SqlConnection borrowed) {
        try {
            customization.onAcquire().accept(statements(borrowed));
        } catch (Throwable e) {
            borrowed.discard();
            throw e;
        }
        return new Customized(borrowed);
    }

    @Override
    public Connections forReading() {
        var readers = inner.forReading();
        return readers == inner ? this : new CustomizedConnections(readers, inner, runner, customization);
    }

    @Override
    public boolean canUnwrap(Class<?> type) {
        return inner.canUnwrap(type);
    }

    @Override
    public boolean isStreaming() {
        return inner.isStreaming();
    }

    @Override
    public boolean isClosed() {
        return inner.isClosed();
    }

    @Override
    public void close() {
        inner.close();
    }

    private Statements statements(SqlConnection connection) {
        return (sql, values) -> {
            var binds = new ArrayList<Bind>();
            var stored = new ArrayList<@Nullable Object>();
            for (var value : Arrays.asList(values)) {
                var type = value == null ? null : ValueTypes.of(value.getClass());
                binds.add(new Bind(binds.size(), 0, column(type, binds.size()), Bind.Form.PLAIN));
                stored.add(type == null ? null : stored(type, value));
            }
            var text = new SqlText(sql, binds);
            runner.run(connection, text, Arguments.of(runner.types(), text, Collections.unmodifiableList(stored)));
        };
    }

    private static ColumnType column(@Nullable ValueType<?> type, int index) {
        var kind = type == null ? Kind.TEXT : type.kind();
        return new ColumnType(kind, Mapping.Column.PLAIN, "value " + (index + 1));
    }

    @SuppressWarnings("unchecked") // The type was found by the value's class.
    private static <J> @Nullable Object stored(ValueType<J> type, @Nullable Object value) {
        return value == null ? null : type.toStored((J) value);
    }

    private final class Customized implements SqlConnection {

        private final SqlConnection connection;

        Customized(SqlConnection connection) {
            this.connection = connection;
        }

        @Override
        public Cursor query(SqlText text, Arguments arguments) {
            return connection.query(text, arguments);
        }

        @Override
        public long execute(SqlText text, Arguments arguments) {
            return connection.execute(text, arguments);
        }

        @Override
        public long insert(SqlText text, Arguments arguments) {
            return connection.insert(text, arguments);
        }

        @Override
        public Optional<RowStream> rowStream() {
            return connection.rowStream();
        }

        @Override
        public void run(SqlText text, Arguments arguments) {
            connection.run(text, arguments);
        }

        @Override
        public void control(TransactionStep step, String command) {
            connection.control(step, command);
        }

        @Override
        public <T> Optional<T> unwrap(Class<T> type) {
            return connection.unwrap(type);
        }

        @Override
        public void giveBack() {
            try {
                customization.onRelease().accept(statements(connection));
            } catch (RuntimeException e) {
                LOG.warn("onRelease(…) failed; the connection is closed, so that nobody gets what is set on it.", e);
                connection.discard();
                return;
            } catch (Throwable e) {
                connection.discard();
                throw e;
            }
            connection.giveBack();
        }

        @Override
        public void discard() {
            connection.discard();
        }
    }
}
