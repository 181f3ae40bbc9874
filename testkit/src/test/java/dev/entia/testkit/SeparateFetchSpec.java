package dev.entia.testkit;

import dev.entia.driver.Capability;
import dev.entia.testkit.driver.MemoryDriver;
import dev.entia.testkit.driver.RecordingDriver;
import java.time.Duration;

/** The engine on a store that cannot bring the targets of references along. */
final class SeparateFetchSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(MemoryDriver.provider(), o -> o.without(Capability.JOINED_FETCH));
    }

    @Override
    protected RecordingDriver<?> hurriedDriver() {
        return RecordingDriver.over(
                MemoryDriver.provider(), o -> o.without(Capability.JOINED_FETCH).patience(Duration.ofMillis(500)));
    }

    @Override
    protected Writers writers() {
        return Writers.ONE_AT_A_TIME;
    }
}
