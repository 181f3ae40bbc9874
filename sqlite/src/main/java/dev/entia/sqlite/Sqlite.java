package dev.entia.sqlite;

import dev.entia.DriverProvider;
import dev.entia.sql.SqlOptions;

/**
 * The entrance to SQLite: {@code Orm.init(Sqlite.driver(), o -> o.entities(…).url("library.db"))}.
 *
 * <p>A URL is a file's path, {@code file:} with SQLite's URI parameters, or {@code :memory:}, each also behind
 * {@code jdbc:sqlite:}. Files are opened in WAL mode, through a pool of HikariCP. A database in memory is one for the whole
 * ORM and gone when that is closed; its users take turns on one connection.
 *
 * <p>Foreign keys are always checked. A transaction takes the write lock when it begins and waits five seconds for it.
 */
public final class Sqlite {

    private Sqlite() {}

    /** Thread-safe; may be used for any number of databases. */
    public static DriverProvider<SqlOptions> driver() {
        return new SqliteProvider();
    }
}
