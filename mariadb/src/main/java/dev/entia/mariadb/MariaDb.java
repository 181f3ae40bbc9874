package dev.entia.mariadb;

import dev.entia.DriverProvider;
import dev.entia.mysql.Documents;
import dev.entia.mysql.DriverClass;
import dev.entia.mysql.MySqlPlatform;
import dev.entia.mysql.MySqlSession;
import dev.entia.mysql.MySqlUrl;
import dev.entia.mysql.NewRow;
import dev.entia.mysql.RowConstructor;
import dev.entia.mysql.Uuids;
import dev.entia.sql.JdbcProvider;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.sql.jdbc.JdbcSettings;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.Locking;
import dev.entia.sql.render.Returning;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The entrance to MariaDB: {@code Orm.init(MariaDb.driver(), o -> o.entities(…).url("mariadb://host/shop"))}.
 *
 * <p>A URL is one of the JDBC driver, {@code jdbc:mariadb:…}, or {@code mariadb://user:password@host:3306/shop?name=value},
 * whose settings are those of the JDBC driver. Connections come from a pool of HikariCP.
 */
public final class MariaDb {

    private static final String NAME = "MariaDB";
    private static final String COLLATION = "utf8mb4_nopad_bin";

    /** MySQL's, but inserts give back what they made, and UUIDs have a type. */
    static final Dialect DIALECT = MySqlPlatform.dialect(
            NAME, Uuids.NATIVE, COLLATION, Returning.CLAUSE, Locking.CLAUSE, RowConstructor.PLAIN, NewRow.FUNCTION);

    static final SqlPlatform PLATFORM =
            MySqlPlatform.platform(DIALECT, Uuids.NATIVE, Documents.TEXT, COLLATION, MariaDb::session);

    private static final String CONNECTION = "org.mariadb.jdbc.Connection";

    private MariaDb() {}

    /** Thread-safe; may be used for any number of databases. */
    public static DriverProvider<SqlOptions> driver() {
        return driver(PLATFORM);
    }

    /** Opens databases of a platform of its own through the same JDBC driver. */
    static DriverProvider<SqlOptions> driver(SqlPlatform platform) {
        var url = new MySqlUrl("mariadb", NAME);
        return new JdbcProvider(platform, url::address, options -> settings());
    }

    private static List<String> session(SqlOptions options) {
        var commands = new ArrayList<String>();
        options.statementTimeout().ifPresent(it -> commands.add(statementTimeout(it)));
        options.lockTimeout().ifPresent(it -> commands.add(MySqlPlatform.lockTimeout(it)));
        return commands;
    }

    /** In seconds, with a fraction. */
    private static String statementTimeout(Duration timeout) {
        return "set session max_statement_time = "
                + BigDecimal.valueOf(Math.max(1, timeout.toMillis()), 3).toPlainString();
    }

    private static JdbcSettings settings() {
        var physical = DriverClass.of(CONNECTION, "org.mariadb.jdbc:mariadb-java-client");
        return MySqlSession.settings(physical);
    }
}
