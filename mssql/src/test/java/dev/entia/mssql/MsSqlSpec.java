package dev.entia.mssql;

import dev.entia.driver.Storage;
import dev.entia.servers.Server;
import dev.entia.sql.JdbcProvider;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.sql.StorageFactory;
import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;

/** All specifications on SQL Server, where {@code ENTIA_TEST_MSSQL_URL} names one. */
final class MsSqlSpec extends DriverSpec {

    private static final StorageFactory CREATED_ANEW = (metadata, options, scripts) ->
            new CreatedAnew(MsSqlPlatform.PLATFORM.storage().create(metadata, options, scripts));

    private static final StorageFactory WITH_TRIGGERS = (metadata, options, scripts) ->
            new Noting(CREATED_ANEW.create(metadata, options, scripts), metadata, scripts);

    private static RecordingDriver<?> driver(StorageFactory storage, UnaryOperator<SqlOptions> options) {
        var url = Server.MSSQL.url();
        var real = MsSqlPlatform.PLATFORM;
        var platform = new SqlPlatform(real.dialect(), real.types(), real.errors(), storage, real.session());
        var driver = new JdbcProvider(platform, MsSqlUrl::address, it -> MsSqlPlatform.SETTINGS);
        return RecordingDriver.over(driver, o -> options.apply(o.url(url)));
    }

    @Override
    protected RecordingDriver<?> driver() {
        return driver(CREATED_ANEW, o -> o);
    }

    @Override
    protected RecordingDriver<?> hurriedDriver() {
        return driver(CREATED_ANEW, o -> o.lockTimeout(Duration.ofSeconds(2)));
    }

    @Nested
    final class Triggers extends TriggersSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return MsSqlSpec.driver(WITH_TRIGGERS, o -> o);
        }
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
