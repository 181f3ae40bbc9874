package dev.entia.sql.jdbc;

import java.time.Duration;

/**
 * How a pool of connections is run.
 *
 * @param name as it is in logs, metrics and names of threads
 * @param size how many connections there are at most
 * @param minIdle how many are kept open when nobody needs them
 * @param timeout how long to wait for one when all are in use
 * @param maxLifetime how old one may grow; zero: as old as it likes
 * @param start when the first is opened
 */
public record Pool(String name, int size, int minIdle, Duration timeout, Duration maxLifetime, Start start) {

    /** How long reads wait for a replica before they go elsewhere. */
    private static final Duration REPLICA_TIMEOUT = Duration.ofSeconds(3);

    /** A pool of the same kind for a replica: its absence keeps nothing from starting, and nobody waiting for long. */
    public Pool ofReplica(int number) {
        var shorter = timeout.compareTo(REPLICA_TIMEOUT) < 0 ? timeout : REPLICA_TIMEOUT;
        return new Pool(name + "-replica-" + number, size, minIdle, shorter, maxLifetime, Start.LATER);
    }

    /** When a pool opens its first connection. */
    public enum Start {
        /** At once: a wrong URL is told when the application starts. */
        AT_ONCE,
        /** In the background: what is not there need not be. */
        LATER
    }
}
