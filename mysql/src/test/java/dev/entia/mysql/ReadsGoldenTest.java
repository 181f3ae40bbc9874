package dev.entia.mysql;

import dev.entia.testkit.GoldenReadsSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;

final class ReadsGoldenTest extends GoldenReadsSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return MySqlServer.TESTED.emptied();
    }

    @Override
    protected Path folder() {
        return Path.of("src/test/resources/dev/entia/mysql");
    }
}
