package dev.entia.libsql;

import dev.entia.testkit.GoldenWritesSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;

/** The statements are SQLite's, and run on the server. */
final class WritesGoldenTest extends GoldenWritesSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied();
    }

    @Override
    protected Path folder() {
        return Path.of("src/test/resources/dev/entia/libsql");
    }
}
