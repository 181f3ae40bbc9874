package dev.entia.mssql;

import dev.entia.DriverProvider;
import dev.entia.sql.JdbcProvider;
import dev.entia.sql.SqlOptions;

/**
 * The entrance to SQL Server: {@code Orm.init(MsSql.driver(), o -> o.entities(…).url("jdbc:sqlserver://host;databaseName=shop"))}.
 *
 * <p>A URL is one of the JDBC driver, {@code jdbc:sqlserver://host:1433;name=value}, or the same without {@code jdbc:};
 * {@code mssql:} means {@code sqlserver:}. Its settings are those of the JDBC driver, and encryption is on unless they say
 * otherwise. Connections come from a pool of HikariCP.
 */
public final class MsSql {

    private MsSql() {}

    /** Thread-safe; may be used for any number of databases. */
    public static DriverProvider<SqlOptions> driver() {
        return new JdbcProvider(MsSqlPlatform.PLATFORM, MsSqlUrl::address, options -> MsSqlPlatform.SETTINGS);
    }
}
