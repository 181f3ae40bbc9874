package dev.entia.sqlite;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** All specifications on SQLite in memory. */
final class SqliteInMemorySpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(Sqlite.driver(), o -> o.url(":memory:"));
    }
}
