package dev.entia.libsql;

import dev.entia.DriverProvider;
import dev.entia.sql.SqlOptions;

/**
 * The entrance to libSQL: {@code Orm.init(LibSql.driver(), o -> o.entities(…).url("libsql://library-ann.turso.io"))}.
 *
 * <p>A URL is that of a server, {@code libsql://}, {@code https://} or {@code http://}, with its token in
 * {@code password(…)} or as {@code authToken} in the URL; or a local file or {@code :memory:}, which is opened as
 * {@link dev.entia.sqlite.Sqlite} does. Nothing is replicated to this machine.
 *
 * <p>Foreign keys are always checked. A transaction takes the write lock with its first statement.
 */
public final class LibSql {

    private LibSql() {}

    /** Thread-safe; may be used for any number of databases. */
    public static DriverProvider<SqlOptions> driver() {
        return new LibSqlProvider(LibSqlPlatform.PLATFORM);
    }
}
