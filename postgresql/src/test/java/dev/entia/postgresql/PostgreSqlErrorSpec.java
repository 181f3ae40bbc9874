package dev.entia.postgresql;

import dev.entia.testkit.ErrorSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** What PostgreSQL reports, kind by kind. */
final class PostgreSqlErrorSpec extends ErrorSpec {

    @Override
    protected RecordingDriver<?> driver() {
        var database = Database.empty("error_spec");
        return RecordingDriver.over(
                PostgreSql.driver(), o -> o.url(database.url()).poolSize(2));
    }
}
