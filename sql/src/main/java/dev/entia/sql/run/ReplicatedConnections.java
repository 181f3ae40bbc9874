package dev.entia.sql.run;

import dev.entia.error.ConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A primary, and replicas that reads may go to. A replica that gives no connection is left alone for a while; when none is
 * left, reads go to the primary. Thread-safe.
 */
public final class ReplicatedConnections implements Connections {

    /** How long a replica that failed is left alone. */
    public static final Duration REST = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger("entia.sql");

    private final Connections primary;
    private final List<Connections> replicas;
    private final ReplicaChoice choice;
    private final LongSupplier nanoTime;
    private final AtomicLongArray restUntil;
    private final Connections readers = new Readers();

    /** Takes over all of them: they are closed together. */
    public ReplicatedConnections(Connections primary, List<Connections> replicas, ReplicaChoice choice) {
        this(primary, replicas, choice, System::nanoTime);
    }

    ReplicatedConnections(
            Connections primary, List<Connections> replicas, ReplicaChoice choice, LongSupplier nanoTime) {
        this.primary = primary;
        this.replicas = List.copyOf(replicas);
        this.choice = choice;
        this.nanoTime = nanoTime;
        this.restUntil = new AtomicLongArray(replicas.size());
        long now = nanoTime.getAsLong();
        for (int replica = 0; replica < replicas.size(); replica++) restUntil.set(replica, now);
    }

    @Override
    public SqlConnection borrow() {
        return primary.borrow();
    }

    @Override
    public SqlConnection borrowAlone() {
        return primary.borrowAlone();
    }

    @Override
    public Connections forReading() {
        return readers;
    }

    @Override
    public boolean canUnwrap(Class<?> type) {
        return primary.canUnwrap(type);
    }

    @Override
    public boolean isStreaming() {
        return primary.isStreaming();
    }

    @Override
    public boolean isClosed() {
        return primary.isClosed();
    }

    /** Closes every one of them, whatever happens to the others. */
    @Override
    public void close() {
        var all = new ArrayList<>(replicas);
        all.add(primary);
        RuntimeException failure = null;
        for (var connections : all) {
            try {
                connections.close();
            } catch (RuntimeException e) {
                if (failure == null) failure = e;
                else failure.addSuppressed(e);
            }
        }
        if (failure != null) throw failure;
    }

    private final class Readers implements Connections {

        @Override
        public SqlConnection borrow() {
            var working = working();
            while (!working.isEmpty()) {
                int chosen = choice.choose(List.copyOf(working));
                // The position is meant to be looked up, not the element at it.
                if (!working.remove(Integer.valueOf(chosen))) throw RunErrors.unknownReplica(chosen, working);
                try {
                    return replicas.get(chosen).borrow();
                } catch (ConnectionException e) {
                    rest(chosen, e);
                }
            }
            return primary.borrow();
        }

        @Override
        public boolean isStreaming() {
            return primary.isStreaming();
        }

        @Override
        public boolean isClosed() {
            return primary.isClosed();
        }

        /** Left to whoever has the primary. */
        @Override
        public void close() {}

        private List<Integer> working() {
            long now = nanoTime.getAsLong();
            var working = new ArrayList<Integer>();
            for (int replica = 0; replica < replicas.size(); replica++) {
                if (now - restUntil.get(replica) >= 0) working.add(replica);
            }
            return working;
        }

        private void rest(int replica, ConnectionException failure) {
            restUntil.set(replica, nanoTime.getAsLong() + REST.toNanos());
            LOG.warn(
                    "Replica {} gives no connection. Others are read from, or the primary, for {} seconds: {}",
                    replica + 1,
                    REST.toSeconds(),
                    failure.getMessage());
        }
    }
}
