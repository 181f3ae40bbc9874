package dev.entia.sql.jdbc;

import dev.entia.sql.jdbc.StatementCache.Wanted;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.run.Arguments;
import dev.entia.sql.run.Cursor;
import dev.entia.sql.run.ErrorClassifier;
import dev.entia.sql.run.RowStream;
import dev.entia.sql.run.SqlConnection;
import dev.entia.sql.run.TransactionStep;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A connection of JDBC, in auto-commit mode outside of transactions. */
public final class JdbcConnection implements SqlConnection {

    private final Connection connection;
    private final StatementCache statements;
    private final JdbcSettings settings;
    private final ErrorClassifier errors;
    private final Consumer<End> end;

    /** Where names lead: the catalog, and whatever the application has run, the latest last. */
    private final Set<String> places = new LinkedHashSet<>();

    private String place;

    /**
     * @param catalog where names lead, as far as the JDBC driver knows
     * @param end is called once, when the connection is not used any more
     */
    JdbcConnection(
            Connection connection,
            String catalog,
            StatementCache statements,
            JdbcSettings settings,
            ErrorClassifier errors,
            Consumer<End> end) {
        this.connection = connection;
        this.place = catalog;
        this.places.add(catalog);
        this.statements = statements;
        this.settings = settings;
        this.errors = errors;
        this.end = end;
    }

    /** A connection that whoever opened it keeps and closes, set up for use. */
    public static JdbcConnection over(Connection connection, JdbcSettings settings, ErrorClassifier errors) {
        try {
            settings.setup().prepare(connection);
        } catch (SQLException e) {
            throw JdbcErrors.failed(errors, e, "");
        }
        var statements = new StatementCache(settings.statementCacheSize(), settings.texts());
        return new JdbcConnection(connection, "", statements, settings, errors, how -> {});
    }

    @Override
    public Cursor query(SqlText text, Arguments arguments) {
        var wanted = Wanted.plain(text.text(), place);
        return attempt(wanted, prepared -> {
            var statement = prepared.statement();
            arguments.bind(0, new JdbcParameters(statement));
            return new JdbcCursor(
                    statement.executeQuery(),
                    prepared.texts(),
                    errors,
                    text.text(),
                    () -> statements.takeBack(wanted, prepared));
        });
    }

    @Override
    public long execute(SqlText text, Arguments arguments) {
        if (arguments.isEmpty()) return command(text.text());
        var wanted = Wanted.plain(text.text(), place);
        return attempt(wanted, prepared -> {
            var statement = prepared.statement();
            long affected = arguments.executions() == 1 ? once(statement, arguments) : batch(statement, arguments);
            statements.takeBack(wanted, prepared);
            return affected;
        });
    }

    @Override
    public void run(SqlText text, Arguments arguments) {
        attempt(Wanted.plain(text.text(), place), prepared -> {
            var statement = prepared.statement();
            arguments.bind(0, new JdbcParameters(statement));
            statement.execute();
            statement.close();
            return text;
        });
        leadNamesBy(text.text());
    }

    /** Not every JDBC driver takes note of a statement that does, {@code use} say. */
    private void leadNamesBy(String text) {
        places.remove(text);
        places.add(text);
        place = String.join("\n", places);
    }

    @Override
    public long insert(SqlText text, Arguments arguments) {
        var wanted = Wanted.numbering(text.text(), place);
        return attempt(wanted, prepared -> {
            var statement = prepared.statement();
            once(statement, arguments);
            try (var numbers = statement.getGeneratedKeys()) {
                if (!numbers.next()) throw JdbcErrors.noNumber(text.text());
                long first = numbers.getLong(1);
                statements.takeBack(wanted, prepared);
                return first;
            }
        });
    }

    @Override
    public Optional<RowStream> rowStream() {
        var stream = settings.rowStream();
        try {
            if (stream.isEmpty() || !stream.get().suits(connection)) return Optional.empty();
        } catch (SQLException e) {
            throw JdbcErrors.failed(errors, e, "");
        }
        return Optional.of((text, arguments) -> send(stream.get(), text, arguments));
    }

    private long send(JdbcRowStream stream, SqlText text, Arguments arguments) {
        try {
            return stream.send(connection, text.text(), arguments);
        } catch (SQLException e) {
            throw JdbcErrors.failed(errors, e, text.text());
        }
    }

    @Override
    public void control(TransactionStep step, String command) {
        try {
            boolean isKeeping = step == TransactionStep.COMMIT || step == TransactionStep.RELEASE;
            if (isKeeping) settings.beforeCommit().prepare(connection);
            settings.transactions().take(connection, step, command);
        } catch (SQLException e) {
            throw JdbcErrors.failed(errors, e, command);
        }
    }

    /** Runs what takes no values: definitions, settings. Some answer with rows, which nobody reads. */
    private long command(String text) {
        try (var statement = connection.createStatement()) {
            // What is quoted may look like an escape of JDBC, and some JDBC drivers would replace it.
            statement.setEscapeProcessing(false);
            settings.limit(statement);
            statement.execute(text);
            return Math.max(0, statement.getUpdateCount());
        } catch (SQLException e) {
            throw JdbcErrors.failed(errors, e, text);
        }
    }

    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
        return type == Connection.class ? Optional.of(type.cast(connection)) : Optional.empty();
    }

    @Override
    public void giveBack() {
        end.accept(End.GIVEN_BACK);
    }

    @Override
    public void discard() {
        end.accept(End.DISCARDED);
    }

    private static long once(PreparedStatement statement, Arguments arguments) throws SQLException {
        arguments.bind(0, new JdbcParameters(statement));
        return statement.executeUpdate();
    }

    private static long batch(PreparedStatement statement, Arguments arguments) throws SQLException {
        var parameters = new JdbcParameters(statement);
        for (int execution = 0; execution < arguments.executions(); execution++) {
            arguments.bind(execution, parameters);
            statement.addBatch();
        }
        long affected = 0;
        for (int count : statement.executeBatch()) affected += Math.max(0, count);
        return affected;
    }

    /** Whatever fails, the statement is closed: what state it is in, nobody knows. */
    private <T> T attempt(Wanted wanted, Work<T> work) {
        Prepared prepared;
        try {
            prepared = statements.lend(connection, wanted);
        } catch (SQLException e) {
            throw JdbcErrors.failed(errors, e, wanted.text());
        }
        try {
            settings.limit(prepared.statement());
            return work.on(prepared);
        } catch (SQLException | RuntimeException e) {
            Prepared.close(prepared.statement(), e);
            throw reported(e, wanted.text());
        }
    }

    private RuntimeException reported(Exception failure, String text) {
        if (failure instanceof SQLException sql) return JdbcErrors.failed(errors, sql, text);
        if (failure instanceof SqlFailure carried) return JdbcErrors.failed(errors, carried.failure(), text);
        return (RuntimeException) failure;
    }

    /** How a connection ends. */
    enum End {
        GIVEN_BACK,
        DISCARDED
    }

    private interface Work<T> {
        T on(Prepared prepared) throws SQLException;
    }
}
