package dev.entia.libsql;

import dev.entia.error.ConstraintViolationException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.testkit.ErrorSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.Set;

/** What libSQL's server reports, kind by kind: as much as SQLite does. */
final class LibSqlErrorSpec extends ErrorSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(LibSql.driver(), o -> o.url(Database.url()).poolSize(2));
    }

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
