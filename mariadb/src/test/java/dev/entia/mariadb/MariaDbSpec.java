package dev.entia.mariadb;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** All specifications on MariaDB. */
final class MariaDbSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied();
    }
}
