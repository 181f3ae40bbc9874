package dev.entia.libsql;

import dev.entia.testkit.HostileNamesSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** Names of any kind on a server. */
final class HostileNamesTest extends HostileNamesSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(LibSql.driver(), o -> o.url(Database.url()));
    }
}
