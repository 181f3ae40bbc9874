package dev.entia.testkit;

import dev.entia.driver.Capability;
import dev.entia.testkit.driver.MemoryDriver;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.EnumSet;
import java.util.Set;

/** The engine on a store that keeps every batch that it has written, and locks nothing. */
final class PlainStoreSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(
                MemoryDriver.provider(),
                o -> o.without(Capability.SAVEPOINTS)
                        .without(Capability.ROW_LOCKS)
                        .withoutTransactions());
    }

    @Override
    protected Set<Promise> promises() {
        return EnumSet.complementOf(EnumSet.of(Promise.TRANSACTIONS));
    }
}
