package dev.entia.mariadb;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.time.Duration;

/** All specifications on MariaDB. */
final class MariaDbSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return MariaDbServer.TESTED.emptied();
    }

    @Override
    protected RecordingDriver<?> hurriedDriver() {
        return MariaDbServer.TESTED.emptied(o -> o.lockTimeout(Duration.ofSeconds(2)));
    }
}
