package dev.entia.mongodb;

import dev.entia.error.CheckConstraintViolationException;
import dev.entia.error.DriverException;
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

    /** A document without a required value is refused, but the engine under test does not tell what is missing. */
    @Override
    protected Set<Promise> promises() {
        return Set.of(Promise.TRANSACTIONS);
    }

    /** The rules of a collection are one validator, lengths and types among them. */
    @Override
    protected Class<? extends DriverException> misfit() {
        return CheckConstraintViolationException.class;
    }
}
