package dev.entia.mssql;

import dev.entia.DriverProvider;
import dev.entia.driver.Capability;
import dev.entia.driver.Driver;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Precision;
import dev.entia.driver.Read;
import dev.entia.driver.Rows;
import dev.entia.driver.Storage;
import dev.entia.driver.TransactionOptions;
import dev.entia.driver.Transactions;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.error.DriverException;
import dev.entia.meta.Metadata;
import dev.entia.sql.SqlDriver;
import dev.entia.sql.SqlOptions;
import dev.entia.sqlite.Sqlite;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * SQLite does the work, and SQL Server's platform is asked for the same beside it: its statements go to {@link Told}.
 * Scripts are those of SQL Server.
 */
final class Beside implements DriverProvider<SqlOptions> {

    /** Whose statements an observer sees. */
    enum Shown {
        SQLITE,
        SQL_SERVER
    }

    private final Told told;
    private final Shown shown;

    Beside(Told told, Shown shown) {
        this.told = told;
        this.shown = shown;
    }

    @Override
    public SqlOptions options() {
        return Sqlite.driver().options().url(":memory:");
    }

    @Override
    public Driver open(SqlOptions options, Metadata metadata) {
        var unobserved = options().naming(options.naming());
        options.lockTimeout().ifPresent(unobserved::lockTimeout);
        var sqlite = Sqlite.driver().open(shown == Shown.SQLITE ? options : unobserved, metadata);
        var server =
                new SqlDriver(MsSqlPlatform.PLATFORM, shown == Shown.SQL_SERVER ? options : unobserved, metadata, told);
        return new Both(sqlite, server, told);
    }

    /** What SQL Server's part refuses is kept: whether it should have, is not to be seen here. */
    private static void attempt(Told told, Runnable work) {
        try {
            work.run();
        } catch (DriverException e) {
            told.refuse(e);
        }
    }

    private record Both(Driver sqlite, Driver server, Told told) implements Driver {

        @Override
        public Set<Capability> capabilities() {
            return sqlite.capabilities();
        }

        @Override
        public Precision precision() {
            return sqlite.precision();
        }

        @Override
        public DriverSession open() {
            return new Session(sqlite.open(), server.open(), told);
        }

        @Override
        public Optional<Storage> storage() {
            return Optional.of(
                    new Stores(sqlite.storage().orElseThrow(), server.storage().orElseThrow()));
        }

        @Override
        public void close() {
            sqlite.close();
            server.close();
        }
    }

    private record Stores(Storage sqlite, Storage server) implements Storage {

        @Override
        public void create() {
            sqlite.create();
            server.create();
        }

        @Override
        public void drop() {
            sqlite.drop();
            server.drop();
        }

        @Override
        public List<String> createScript() {
            return server.createScript();
        }

        @Override
        public List<String> dropScript() {
            return server.dropScript();
        }
    }

    private record Session(DriverSession sqlite, DriverSession server, Told told) implements DriverSession {

        @Override
        public Rows read(Read read) {
            attempt(told, () -> server.read(read).close());
            return sqlite.read(read);
        }

        @Override
        public WriteResult write(WriteBatch batch) {
            attempt(told, () -> server.write(batch));
            return sqlite.write(batch);
        }

        @Override
        public Optional<Transactions> transactions() {
            return Optional.of(new Stacks(
                    sqlite.transactions().orElseThrow(), server.transactions().orElseThrow(), told));
        }

        @Override
        public void close() {
            server.close();
            sqlite.close();
        }
    }

    private record Stacks(Transactions sqlite, Transactions server, Told told) implements Transactions {

        @Override
        public void begin(TransactionOptions options) {
            sqlite.begin(options);
            attempt(told, () -> server.begin(options));
        }

        @Override
        public void commit() {
            attempt(told, server::commit);
            sqlite.commit();
        }

        @Override
        public void rollback() {
            attempt(told, server::rollback);
            sqlite.rollback();
        }

        @Override
        public int depth() {
            return sqlite.depth();
        }
    }
}
