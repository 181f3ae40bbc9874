package dev.entia.mariadb;

import dev.entia.testkit.GoldenSchemaSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;

final class SchemaGoldenTest extends GoldenSchemaSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(
                MariaDb.driver(),
                o -> o.url(MariaDbServer.TESTED.empty("golden").url()));
    }

    @Override
    protected Path folder() {
        return Path.of("src/test/resources/dev/entia/mariadb");
    }
}
