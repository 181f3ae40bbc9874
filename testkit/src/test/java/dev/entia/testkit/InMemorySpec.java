package dev.entia.testkit;

import dev.entia.testkit.driver.RecordingDriver;

/** The engine without a database. */
final class InMemorySpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.inMemory();
    }
}
