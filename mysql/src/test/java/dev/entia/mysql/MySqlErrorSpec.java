package dev.entia.mysql;

import dev.entia.testkit.ErrorSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** What MySQL reports, kind by kind. */
final class MySqlErrorSpec extends ErrorSpec {

    @Override
    protected RecordingDriver<?> driver() {
        var database = MySqlServer.TESTED.empty("error_spec");
        return RecordingDriver.over(MySql.driver(), o -> o.url(database.url()).poolSize(2));
    }

    /** The key's constraint is always called PRIMARY. */
    @Override
    protected boolean tellsKeys() {
        return false;
    }
}
