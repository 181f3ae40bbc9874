package dev.entia.sqlite;

import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** All specifications on SQLite in a file, through a pool. */
final class SqliteFileSpec extends DriverSpec {

    @TempDir
    private Path folder;

    private int databases;

    @Override
    protected RecordingDriver<?> driver() {
        var file = folder.resolve("library" + databases++ + ".db");
        return RecordingDriver.over(Sqlite.driver(), o -> o.url(file.toString()).poolSize(4));
    }
}
