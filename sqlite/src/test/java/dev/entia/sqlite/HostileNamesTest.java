package dev.entia.sqlite;

import dev.entia.testkit.HostileNamesSpec;
import dev.entia.testkit.driver.RecordingDriver;
import org.junit.jupiter.api.Test;

/** Names of any kind on SQLite, and of any length. */
final class HostileNamesTest extends HostileNamesSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(Sqlite.driver(), o -> o.url(":memory:"));
    }

    @Test
    void names_may_be_long() {
        assertWorks(new Names(number -> "x".repeat(10_000) + number));
    }
}
