package dev.entia.sql.run;

import dev.entia.driver.DriverSession;
import dev.entia.driver.Read;
import dev.entia.driver.Rows;
import dev.entia.driver.Transactions;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.translate.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The way of one entity manager to a relational database. */
final class SqlSession implements DriverSession {

    private final Connections connections;
    private final StatementRunner runner;
    private final Plans plans;
    private final Dialect dialect;
    private final TransactionStack transactions;
    private final List<SqlRows> rowsOfTransaction = new ArrayList<>();
    private final List<SqlRows> ownRows = new ArrayList<>();
    private boolean isClosed;

    SqlSession(Connections connections, StatementRunner runner, Plans plans, Dialect dialect) {
        this.connections = connections;
        this.runner = runner;
        this.plans = plans;
        this.dialect = dialect;
        this.transactions =
                new TransactionStack(connections, runner, dialect.transactions(), () -> closeAll(rowsOfTransaction));
    }

    @Override
    public Rows read(Read read) {
        var plan = plans.of(read.shape());
        var text = plan.text(read.values());
        var arguments = Arguments.of(runner.types(), text, read.values());
        var cursor = openConnection().map(open -> runner.query(open, text, arguments));
        if (cursor.isEmpty()) return borrowedRows(text, arguments, plan.columns());
        return rows(cursor.get(), plan.columns(), rowsOfTransaction, () -> {});
    }

    @Override
    public WriteResult write(WriteBatch batch) {
        if (transactions.isReadOnly()) throw RunErrors.readOnlyTransaction();
        var plan = plans.of(batch.shape());
        return withConnection(connection -> plan.accept(new BatchWriter(connection, runner, batch, dialect.limits())));
    }

    @Override
    public Optional<Transactions> transactions() {
        return Optional.of(transactions);
    }

    @Override
    public void close() {
        if (isClosed) return;
        isClosed = true;
        closeAll(ownRows);
        transactions.close();
    }

    private Rows borrowedRows(SqlText text, Arguments arguments, List<ColumnType> columns) {
        var borrowed = connections.borrow();
        try {
            return rows(runner.query(borrowed, text, arguments), columns, ownRows, borrowed::giveBack);
        } catch (RuntimeException e) {
            TransactionStack.release(borrowed, e);
            throw e;
        }
    }

    private Rows rows(Cursor cursor, List<ColumnType> columns, List<SqlRows> open, Runnable release) {
        var rows = new SqlRows(cursor, runner.types(), columns, closed -> {
            open.remove(closed);
            release.run();
        });
        open.add(rows);
        return rows;
    }

    private <T> T withConnection(Function<SqlConnection, T> work) {
        var open = openConnection();
        if (open.isPresent()) return work.apply(open.get());
        var borrowed = connections.borrow();
        T result;
        try {
            result = work.apply(borrowed);
        } catch (RuntimeException e) {
            TransactionStack.release(borrowed, e);
            throw e;
        }
        borrowed.giveBack();
        return result;
    }

    private Optional<SqlConnection> openConnection() {
        if (isClosed) throw RunErrors.closedSession();
        return Optional.ofNullable(transactions.connection());
    }

    /** Rows that outlive their transaction would read from a connection that others use. */
    private static void closeAll(List<SqlRows> open) {
        for (var rows : List.copyOf(open)) rows.close();
    }
}
