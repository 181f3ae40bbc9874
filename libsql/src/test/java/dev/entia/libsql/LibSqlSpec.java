package dev.entia.libsql;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** All specifications on libSQL's server. */
final class LibSqlSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied();
    }
}
