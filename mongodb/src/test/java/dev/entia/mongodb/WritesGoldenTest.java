package dev.entia.mongodb;

import dev.entia.testkit.GoldenWritesSpec;
import dev.entia.testkit.Promise;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;
import java.util.Set;

final class WritesGoldenTest extends GoldenWritesSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Databases.emptied();
    }

    @Override
    protected Path folder() {
        return Path.of("src/test/resources/dev/entia/mongodb");
    }

    @Override
    protected String language() {
        return "js";
    }

    @Override
    protected Set<Promise> promises() {
        return Databases.PROMISES;
    }
}
