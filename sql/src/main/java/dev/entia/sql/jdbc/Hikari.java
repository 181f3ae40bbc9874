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

    private static final Duration VALIDATION = Duration.ofSeconds(5);

    private static final Duration KEEPALIVE = Duration.ofMinutes(2);

    private Hikari() {}

    static DataSource pool(Address address, Pool pool) {
        var config = new HikariConfig();
        config.setDataSource(new AddressSource(address));
        config.setPoolName(pool.name());
        config.setMaximumPoolSize(pool.size());
        config.setMinimumIdle(pool.minIdle());
        config.setConnectionTimeout(pool.timeout().toMillis());
        // A connection must answer sooner than its user gives up.
        config.setValidationTimeout(
                Math.min(VALIDATION.toMillis(), pool.timeout().toMillis()));
        config.setMaxLifetime(pool.maxLifetime().toMillis());
        config.setKeepaliveTime(keepalive(pool.maxLifetime()).toMillis());
        config.setAutoCommit(true);
        config.setReadOnly(false);
        config.setLeakDetectionThreshold(0);
        if (pool.start() == Pool.Start.LATER) config.setInitializationFailTimeout(-1);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw JdbcErrors.noConnection(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Firewalls forget what is silent for a few minutes; nothing is asked more often than it lives. */
    private static Duration keepalive(Duration maxLifetime) {
        return maxLifetime.isZero() || maxLifetime.compareTo(KEEPALIVE.multipliedBy(2)) > 0 ? KEEPALIVE : Duration.ZERO;
    }

    static void close(DataSource pool) {
        ((HikariDataSource) pool).close();
    }

    /** Has all connections replaced, those in use when they are given back: what ended one may have ended all of them. */
    static void renew(DataSource source) {
        if (source instanceof HikariDataSource pool && pool.isRunning())
            pool.getHikariPoolMXBean().softEvictConnections();
    }

    /** Has a connection closed instead of kept when it is given back; a pool of Hikari would hand it out unseen. */
    static void evict(DataSource source, Connection borrowed) {
        if (source instanceof HikariDataSource pool) pool.evictConnection(borrowed);
    }
}
