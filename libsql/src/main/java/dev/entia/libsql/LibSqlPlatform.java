package dev.entia.libsql;

import dev.entia.sql.SqlPlatform;
import dev.entia.sqlite.SqlitePlatform;

/** A libSQL server as values: SQLite, which reports its errors in another form. */
final class LibSqlPlatform {

    static final SqlPlatform PLATFORM = new SqlPlatform(
            SqlitePlatform.PLATFORM.dialect(),
            SqlitePlatform.PLATFORM.types(),
            new LibSqlErrorCodes(),
            SqlitePlatform.PLATFORM.storage());

    private LibSqlPlatform() {}
}
