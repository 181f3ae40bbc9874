package dev.entia.postgresql;

import dev.entia.DriverProvider;
import dev.entia.sql.JdbcProvider;
import dev.entia.sql.SqlOptions;

/**
 * The entrance to PostgreSQL: {@code Orm.init(PostgreSql.driver(), o -> o.entities(…).url("postgresql://host/shop"))}.
 *
 * <p>A URL is one of the JDBC driver, {@code jdbc:postgresql:…}, or one as PostgreSQL's own programs take it,
 * {@code postgresql://user:password@host:5432/shop?sslmode=require}; either may name several hosts. Connections come from
 * a pool of HikariCP.
 */
public final class PostgreSql {

    private PostgreSql() {}

    /** Thread-safe; may be used for any number of databases. */
    public static DriverProvider<SqlOptions> driver() {
        return new JdbcProvider(
                PostgreSqlPlatform.PLATFORM, PostgreSqlUrl::address, options -> PostgreSqlPlatform.SETTINGS);
    }
}
