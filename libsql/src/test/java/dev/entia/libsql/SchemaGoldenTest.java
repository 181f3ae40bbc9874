package dev.entia.libsql;

import dev.entia.testkit.GoldenSchemaSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;

/** The definitions are SQLite's, and run on the server. */
final class SchemaGoldenTest extends GoldenSchemaSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied();
    }

    @Override
    protected Path folder() {
        return Path.of("src/test/resources/dev/entia/libsql");
    }
}
