package dev.entia.mongodb;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.Promise;
import dev.entia.testkit.Writers;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.Set;

/** All specifications that are for document stores as well. */
final class MongoDbSpec extends DriverSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Databases.emptied();
    }

    @Override
    protected Set<Promise> promises() {
        return Databases.PROMISES;
    }

    @Override
    protected Writers writers() {
        return Writers.SIDE_BY_SIDE_FIRST_WINS;
    }
}
