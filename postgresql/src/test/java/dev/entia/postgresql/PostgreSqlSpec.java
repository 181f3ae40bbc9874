package dev.entia.postgresql;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** All specifications on PostgreSQL. */
final class PostgreSqlSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied();
    }
}
