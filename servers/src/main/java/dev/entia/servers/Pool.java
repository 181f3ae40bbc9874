package dev.entia.servers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Connections that all specifications of a JVM share: opening some for each of hundreds costs more than most specifications.
 * Thread-safe.
 */
public final class Pool {

    private static final ConcurrentHashMap<String, DataSource> POOLS = new ConcurrentHashMap<>();
    private static final int CONNECTIONS = 4;

    private Pool() {}

    /** The one of a JDBC URL, which has up to four connections and lives as long as the JVM. */
    public static DataSource of(String url) {
        return POOLS.computeIfAbsent(url, Pool::open);
    }

    /** The URL behind a pool; of another source, the source itself. */
    static Object place(DataSource source) {
        return source instanceof HikariDataSource pool ? pool.getJdbcUrl() : source;
    }

    private static DataSource open(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
