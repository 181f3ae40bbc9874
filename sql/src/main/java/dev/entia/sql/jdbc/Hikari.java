package dev.entia.sql.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * What is done with HikariCP. The only class that knows it: an application may do without, and then this class cannot even
 * be loaded.
 */
final class Hikari {

    private Hikari() {}

    /** A pool that opens its first connection at once. */
    static DataSource pool(Address address, int size, Duration timeout) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(address.properties());
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(timeout.toMillis());
        config.setPoolName("entia");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw JdbcErrors.noConnection(e.getCause() == null ? e : e.getCause());
        }
    }

    static void close(DataSource pool) {
        ((HikariDataSource) pool).close();
    }

    /** Has a connection closed instead of kept when it is given back; a pool of Hikari would hand it out unseen. */
    static void evict(DataSource source, Connection borrowed) {
        if (source instanceof HikariDataSource pool) pool.evictConnection(borrowed);
    }
}
