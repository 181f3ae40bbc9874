package dev.entia.sql.run;

import dev.entia.driver.DriverSession;
import dev.entia.driver.Freshness;
import dev.entia.driver.Read;
import dev.entia.driver.Rows;
import dev.entia.driver.Transactions;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.translate.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of one entity manager to a relational database. */
final class SqlSession implements DriverSession {

    private static final Logger LOG = LoggerFactory.getLogger("entia.sql");

    private final Connections connections;
    private final StatementRunner runner;
    private final Plans plans;
    private final Dialect dialect;
    private final TransactionStack transactions;
    private final Stickiness stickiness;
    private final List<SqlRows> rowsOfTransaction = new ArrayList<>();
    private final List<SqlRows> ownRows = new ArrayList<>();
    private boolean isClosed;

    SqlSession(Connections connections, StatementRunner runner, Plans plans, Dialect dialect, Stickiness stickiness) {
        this.connections = connections;
        this.stickiness = stickiness;
        this.runner = runner;
        this.plans = plans;
        this.dialect = dialect;
        this.transactions = new TransactionStack(
                connections, runner, dialect.transactions(), () -> closeAll(rowsOfTransaction), stickiness::ended);
    }

    @Override
    public Rows read(Read read) {
        var plan = plans.of(read.shape());
        var text = plan.text(read.values());
        var arguments = Arguments.of(runner.types(), text, read.values());
        var cursor = openConnection().map(open -> inTransaction(() -> runner.query(open, text, arguments)));
        if (cursor.isEmpty()) return borrowedRows(read.freshness(), text, arguments, plan.columns());
        return rows(cursor.get(), plan.columns(), rowsOfTransaction, transactions::failed, () -> {});
    }

    @Override
    public WriteResult write(WriteBatch batch) {
        if (transactions.isReadOnly()) throw RunErrors.readOnlyTransaction();
        var plan = plans.of(batch.shape());
        stickiness.wrote();
        return withConnection(connection -> plan.accept(new BatchWriter(connection, runner, batch, dialect.limits())));
    }

    @Override
    public void readLatest() {
        stickiness.always();
    }

    @Override
    public boolean mayLag() {
        boolean isOutside = transactions.depth() == 0;
        return isOutside && !stickiness.isSticky() && connections.forReading() != connections;
    }

    @Override
    public Optional<Transactions> transactions() {
        return Optional.of(transactions);
    }

    /** The connection of the transaction. Through it anything may be written. */
    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
        var open = openConnection();
        if (open.isEmpty() && connections.canUnwrap(type)) throw RunErrors.unwrappedOutside(type);
        var unwrapped = open.flatMap(connection -> connection.unwrap(type));
        if (unwrapped.isPresent() && !transactions.isReadOnly()) stickiness.wrote();
        return unwrapped;
    }

    @Override
    public void close() {
        if (isClosed) return;
        isClosed = true;
        try {
            closeAll(ownRows);
        } finally {
            transactions.close();
        }
    }

    private Rows borrowedRows(Freshness freshness, SqlText text, Arguments arguments, List<ColumnType> columns) {
        boolean isLatest = freshness == Freshness.LATEST || stickiness.isSticky();
        // Who gets none has waited for it already: only what failed on a connection is tried again.
        var borrowed =
                isLatest ? connections.borrow() : connections.forReading().borrow();
        try {
            return rowsOn(borrowed, text, arguments, columns);
        } catch (ConnectionException e) {
            // A read does no harm twice. A connection that was idle may have died unseen, and a replica may have gone.
            LOG.debug("A connection failed at a read, which is tried once more on another one.", e);
            return rowsOn(connections.borrow(), text, arguments, columns);
        }
    }

    private Rows rowsOn(SqlConnection borrowed, SqlText text, Arguments arguments, List<ColumnType> columns) {
        try {
            return rows(runner.query(borrowed, text, arguments), columns, ownRows, failure -> {}, borrowed::giveBack);
        } catch (Throwable e) {
            TransactionStack.release(borrowed, e);
            throw e;
        }
    }

    private Rows rows(
            Cursor cursor,
            List<ColumnType> columns,
            List<SqlRows> open,
            Consumer<DriverException> failed,
            Runnable release) {
        var rows = new SqlRows(cursor, runner.types(), columns, failed, closed -> {
            open.remove(closed);
            release.run();
        });
        open.add(rows);
        return rows;
    }

    private <T> T withConnection(Function<SqlConnection, T> work) {
        var open = openConnection();
        if (open.isPresent()) return inTransaction(() -> work.apply(open.get()));
        var borrowed = connections.borrow();
        T result;
        try {
            result = work.apply(borrowed);
        } catch (Throwable e) {
            TransactionStack.release(borrowed, e);
            throw e;
        }
        borrowed.giveBack();
        return result;
    }

    private <T> T inTransaction(Supplier<T> work) {
        try {
            return work.get();
        } catch (DriverException e) {
            transactions.failed(e);
            throw e;
        }
    }

    private Optional<SqlConnection> openConnection() {
        if (isClosed) throw RunErrors.closedSession();
        return Optional.ofNullable(transactions.connection());
    }

    /** Rows that outlive their transaction would read from a connection that others use. */
    private static void closeAll(List<SqlRows> open) {
        RuntimeException failure = null;
        for (var rows : List.copyOf(open)) {
            try {
                rows.close();
            } catch (RuntimeException e) {
                if (failure == null) failure = e;
                else failure.addSuppressed(e);
            }
        }
        if (failure != null) throw failure;
    }
}
