package dev.entia.libsql;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.Writers;
import dev.entia.testkit.driver.RecordingDriver;
import java.time.Duration;

/** All specifications on libSQL's server. */
final class LibSqlSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied();
    }

    @Override
    protected Writers writers() {
        return Writers.ONE_AT_A_TIME;
    }

    @Override
    protected RecordingDriver<?> hurriedDriver() {
        return Database.emptied(o -> o.lockTimeout(Duration.ofMillis(500)));
    }
}
