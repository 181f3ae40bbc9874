package dev.entia.mysql;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** All specifications on MySQL. */
final class MySqlSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied();
    }
}
