package dev.entia.libsql;

import dev.entia.sql.SqlPlatform;
import dev.entia.sqlite.SqlitePlatform;
import java.util.List;

/**
 * A libSQL server as values: SQLite, which reports its errors in another form. Its sessions have no settings; how long to
 * wait is measured here.
 */
final class LibSqlPlatform {

    static final SqlPlatform PLATFORM = new SqlPlatform(
            SqlitePlatform.PLATFORM.dialect(),
            SqlitePlatform.PLATFORM.types(),
            new LibSqlErrorCodes(),
            SqlitePlatform.PLATFORM.storage(),
            options -> List.of());

    private LibSqlPlatform() {}
}
