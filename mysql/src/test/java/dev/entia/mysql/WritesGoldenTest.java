package dev.entia.mysql;

import dev.entia.testkit.GoldenWritesSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;

final class WritesGoldenTest extends GoldenWritesSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return MySqlServer.TESTED.emptied();
    }

    @Override
    protected Path folder() {
        return Path.of("src/test/resources/dev/entia/mysql");
    }
}
