package dev.entia.mssql;

import dev.entia.driver.Storage;
import dev.entia.servers.Server;
import dev.entia.sql.JdbcProvider;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** All specifications on SQL Server, where {@code ENTIA_TEST_MSSQL_URL} names one. */
final class MsSqlSpec extends DriverSpec {

    private static final SqlPlatform CREATED_ANEW = new SqlPlatform(
            MsSqlPlatform.DIALECT,
            MsSqlPlatform.PLATFORM.types(),
            MsSqlPlatform.PLATFORM.errors(),
            (metadata, options, scripts) ->
                    new CreatedAnew(MsSqlPlatform.PLATFORM.storage().create(metadata, options, scripts)),
            MsSqlPlatform.PLATFORM.session());

    private static RecordingDriver<?> driver(UnaryOperator<SqlOptions> options) {
        var url = Server.MSSQL.url();
        var driver = new JdbcProvider(CREATED_ANEW, MsSqlUrl::address, it -> MsSqlPlatform.SETTINGS);
        return RecordingDriver.over(driver, o -> options.apply(o.url(url)));
    }

    @Override
    protected RecordingDriver<?> driver() {
        return driver(o -> o);
    }

    @Override
    protected RecordingDriver<?> hurriedDriver() {
        return driver(o -> o.lockTimeout(Duration.ofSeconds(2)));
    }

    /** What the test before has left goes first. */
    private record CreatedAnew(Storage storage) implements Storage {

        @Override
        public void create() {
            storage.drop();
            storage.create();
        }

        @Override
        public void drop() {
            storage.drop();
        }

        @Override
        public List<String> createScript() {
            return storage.createScript();
        }

        @Override
        public List<String> dropScript() {
            return storage.dropScript();
        }
    }
}
