package dev.entia.sqlite;

import dev.entia.testkit.GoldenSchemaSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;

final class SchemaGoldenTest extends GoldenSchemaSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(Sqlite.driver(), o -> o.url(":memory:"));
    }

    @Override
    protected Path folder() {
        return Path.of("src/test/resources/dev/entia/sqlite");
    }
}
