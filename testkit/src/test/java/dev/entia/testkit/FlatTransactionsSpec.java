package dev.entia.testkit;

import dev.entia.driver.Capability;
import dev.entia.testkit.driver.MemoryDriver;
import dev.entia.testkit.driver.RecordingDriver;
import java.time.Duration;

/** The engine on a store whose transactions have no savepoints, and lock nothing that is read. */
final class FlatTransactionsSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(
                MemoryDriver.provider(), o -> o.without(Capability.SAVEPOINTS).without(Capability.ROW_LOCKS));
    }

    @Override
    protected RecordingDriver<?> hurriedDriver() {
        return RecordingDriver.over(
                MemoryDriver.provider(),
                o -> o.without(Capability.SAVEPOINTS)
                        .without(Capability.ROW_LOCKS)
                        .patience(Duration.ofMillis(500)));
    }

    @Override
    protected Writers writers() {
        return Writers.ONE_AT_A_TIME;
    }
}
