package dev.entia.testkit;

import dev.entia.testkit.driver.MemoryDriver;
import dev.entia.testkit.driver.RecordingDriver;
import java.time.Duration;

/** The engine without a database. */
final class InMemorySpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.inMemory();
    }

    @Override
    protected Writers writers() {
        return Writers.ONE_AT_A_TIME;
    }

    @Override
    protected RecordingDriver<?> hurriedDriver() {
        return RecordingDriver.over(MemoryDriver.provider(), o -> o.patience(Duration.ofMillis(500)));
    }
}
