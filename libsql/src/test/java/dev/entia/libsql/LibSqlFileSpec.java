package dev.entia.libsql;

import dev.entia.testkit.ConcurrencySpec;
import dev.entia.testkit.TransactionSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Local databases are those of SQLite; that they are reached is shown by the specifications of transactions. */
final class LibSqlFileSpec {

    @TempDir
    private Path folder;

    private int databases;

    private RecordingDriver<?> file() {
        var file = folder.resolve("library" + databases++ + ".db");
        return RecordingDriver.over(LibSql.driver(), o -> o.url("file:" + file).poolSize(4));
    }

    @Nested
    final class Transaction extends TransactionSpec {
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

    @Nested
    final class InMemory extends TransactionSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return RecordingDriver.over(LibSql.driver(), o -> o.url(":memory:"));
        }
    }
}
