package dev.entia.mysql;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.time.Duration;

/** All specifications on MySQL. */
final class MySqlSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return MySqlServer.TESTED.emptied();
    }

    @Override
    protected RecordingDriver<?> hurriedDriver() {
        return MySqlServer.TESTED.emptied(o -> o.lockTimeout(Duration.ofSeconds(2)));
    }
}
