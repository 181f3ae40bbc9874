package dev.entia.sqlite;

import dev.entia.error.ConstraintViolationException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.sql.SqlOptions;
import dev.entia.testkit.ConcurrencySpec;
import dev.entia.testkit.ConflictSpec;
import dev.entia.testkit.ErrorSpec;
import dev.entia.testkit.FailedFlushSpec;
import dev.entia.testkit.IsolationSpec;
import dev.entia.testkit.LoadingSpec;
import dev.entia.testkit.LockSpec;
import dev.entia.testkit.TransactionSpec;
import dev.entia.testkit.Writers;
import dev.entia.testkit.driver.RecordingDriver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The specifications for which it matters that there are several connections: SQLite in a file, through a pool. */
final class SqliteFileSpec {

    @TempDir
    private Path folder;

    private int databases;

    private RecordingDriver<?> file() {
        return file(o -> o);
    }

    private RecordingDriver<?> file(UnaryOperator<SqlOptions> options) {
        var file = folder.resolve("library" + databases++ + ".db");
        return RecordingDriver.over(
                Sqlite.driver(), o -> options.apply(o.url(file.toString()).poolSize(4)));
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

    @Nested
    final class Isolation extends IsolationSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return file();
        }

        @Override
        protected Writers writers() {
            return Writers.ONE_AT_A_TIME;
        }
    }

    @Nested
    final class Lock extends LockSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return file();
        }

        @Override
        protected Writers writers() {
            return Writers.ONE_AT_A_TIME;
        }
    }

    @Nested
    final class Conflict extends ConflictSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return file(o -> o.lockTimeout(Duration.ofMillis(500)));
        }

        @Override
        protected Writers writers() {
            return Writers.ONE_AT_A_TIME;
        }
    }

    @Nested
    final class Errors extends ErrorSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return file();
        }

        /** SQLite tells columns instead, and of foreign keys nothing. */
        @Override
        protected Set<Class<? extends ConstraintViolationException>> nameless() {
            return Set.of(
                    UniqueConstraintViolationException.class,
                    NotNullConstraintViolationException.class,
                    ForeignKeyConstraintViolationException.class);
        }

        @Override
        protected Set<Class<? extends ConstraintViolationException>> anonymous() {
            return Set.of(ForeignKeyConstraintViolationException.class);
        }

        /** Its types are advice. */
        @Override
        protected boolean keepsLengths() {
            return false;
        }
    }
}
