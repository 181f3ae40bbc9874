package dev.entia.mongodb;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** All specifications that are for document stores as well. */
final class MongoDbSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Databases.emptied();
    }
}
