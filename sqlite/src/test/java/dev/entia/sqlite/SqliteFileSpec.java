package dev.entia.sqlite;

import dev.entia.testkit.ConcurrencySpec;
import dev.entia.testkit.FailedFlushSpec;
import dev.entia.testkit.LoadingSpec;
import dev.entia.testkit.TransactionSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The specifications for which it matters that there are several connections: SQLite in a file, through a pool. */
final class SqliteFileSpec {

    @TempDir
    private Path folder;

    private int databases;

    private RecordingDriver<?> file() {
        var file = folder.resolve("library" + databases++ + ".db");
        return RecordingDriver.over(Sqlite.driver(), o -> o.url(file.toString()).poolSize(4));
    }

    @Nested
    final class Transaction extends TransactionSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return file();
        }
    }

    @Nested
    final class FailedFlush extends FailedFlushSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return file();
        }
    }

    @Nested
    final class Loading extends LoadingSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return file();
        }
    }

    @Nested
    final class Concurrency extends ConcurrencySpec {
        @Override
        protected RecordingDriver<?> driver() {
            return file();
        }
    }
}
