package dev.entia.mysql;

import dev.entia.DriverProvider;
import dev.entia.sql.JdbcProvider;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.sql.jdbc.Address;
import dev.entia.sql.jdbc.JdbcSettings;
import dev.entia.sql.jdbc.PercentEscapes;

/**
 * The entrance to MySQL: {@code Orm.init(MySql.driver(), o -> o.entities(…).url("mysql://host/shop"))}.
 *
 * <p>A URL is one of the JDBC driver, {@code jdbc:mysql:…}, or {@code mysql://user:password@host:3306/shop?name=value},
 * whose settings are those of the JDBC driver. Connections come from a pool of HikariCP. For MariaDB there is a module of its
 * own.
 */
public final class MySql {

    private static final String CONNECTION = "com.mysql.cj.jdbc.JdbcConnection";

    private MySql() {}

    /** Thread-safe; may be used for any number of databases. */
    public static DriverProvider<SqlOptions> driver() {
        return driver(MySqlPlatform.PLATFORM);
    }

    /** Opens databases of a platform of its own through the same JDBC driver. */
    static DriverProvider<SqlOptions> driver(SqlPlatform platform) {
        var url = new MySqlUrl("mysql", MySqlPlatform.NAME);
        return new JdbcProvider(platform, options -> checked(url.address(options)), options -> settings());
    }

    /** The JDBC driver frees all of its URL of escapes. */
    private static Address checked(Address address) {
        PercentEscapes.check(address.url());
        return address;
    }

    private static JdbcSettings settings() {
        var physical = DriverClass.of(CONNECTION, "com.mysql:mysql-connector-j");
        return MySqlSession.settings(physical);
    }
}
