package dev.entia.libsql;

import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.sqlite.SqlitePlatform;
import java.util.List;

/** A libSQL server as values: SQLite, which reports its errors in another form. */
final class LibSqlPlatform {

    static final SqlPlatform PLATFORM = new SqlPlatform(
            SqlitePlatform.PLATFORM.dialect(),
            SqlitePlatform.PLATFORM.types(),
            new LibSqlErrorCodes(),
            SqlitePlatform.PLATFORM.storage(),
            LibSqlPlatform::session);

    private LibSqlPlatform() {}

    /** The time for a statement is that for its request, which is measured here; settings there are none. */
    private static List<String> session(SqlOptions options) {
        if (options.lockTimeout().isPresent()) throw LibSqlErrors.noLockTimeout();
        return List.of();
    }
}
