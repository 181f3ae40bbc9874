package dev.entia.mongodb;

import dev.entia.testkit.ErrorSpec;
import dev.entia.testkit.Promise;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.Set;

/** What MongoDB reports, kind by kind. */
final class MongoDbErrorSpec extends ErrorSpec {

    @Override
    protected RecordingDriver<?> driver() {
        Databases.database("entia_errors").drop();
        return RecordingDriver.over(
                MongoDb.driver(), o -> o.client(Databases.client()).database("entia_errors"));
    }

    @Override
    protected Set<Promise> promises() {
        return Databases.PROMISES;
    }
}
