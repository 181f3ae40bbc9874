package dev.entia.sqlite;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.Writers;
import dev.entia.testkit.driver.RecordingDriver;
import java.time.Duration;

/** All specifications on SQLite in memory. */
final class SqliteInMemorySpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(Sqlite.driver(), o -> o.url(":memory:"));
    }

    @Override
    protected Writers writers() {
        return Writers.ALONE;
    }

    @Override
    protected RecordingDriver<?> hurriedDriver() {
        return RecordingDriver.over(Sqlite.driver(), o -> o.url(":memory:").lockTimeout(Duration.ofMillis(500)));
    }
}
