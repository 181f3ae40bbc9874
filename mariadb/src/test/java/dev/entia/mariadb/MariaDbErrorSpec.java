package dev.entia.mariadb;

import dev.entia.testkit.ErrorSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** What MariaDB reports, kind by kind. */
final class MariaDbErrorSpec extends ErrorSpec {

    @Override
    protected RecordingDriver<?> driver() {
        var database = MariaDbServer.TESTED.empty("error_spec");
        return RecordingDriver.over(MariaDb.driver(), o -> o.url(database.url()).poolSize(2));
    }

    /** The key's constraint is always called PRIMARY. */
    @Override
    protected boolean tellsKeys() {
        return false;
    }
}
