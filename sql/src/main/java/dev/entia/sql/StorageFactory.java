package dev.entia.sql;

import dev.entia.driver.Storage;
import dev.entia.meta.Metadata;
import dev.entia.sql.run.Scripts;

/** Makes what creates and drops the tables of an ORM. A database module hands it to {@link SqlDriver}. */
@FunctionalInterface
public interface StorageFactory {

    Storage create(Metadata metadata, SqlOptions options, Scripts scripts);
}
