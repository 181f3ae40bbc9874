package dev.entia.benchmarks.jimmer;

import dev.entia.benchmarks.Store;
import java.sql.Connection;
import java.sql.SQLException;
import org.babyfish.jimmer.sql.meta.UserIdGenerator;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;

/** Keys of the sequence, 50 with a query. By itself Jimmer makes a query a key. */
public final class SequenceKeys implements UserIdGenerator<Long> {

    private final ConnectionManager connections;
    private long next;
    private long end;

    SequenceKeys(ConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    public synchronized Long generate(Class<?> entity) {
        if (next == end) {
            next = connections.execute(SequenceKeys::first);
            end = next + Store.SEQUENCE_STEP;
        }
        return next++;
    }

    private static long first(Connection connection) {
        try (var select = connection.prepareStatement("select nextval('doc_seq_key')");
                var keys = select.executeQuery()) {
            keys.next();
            return keys.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The sequence gives no key.", e);
        }
    }
}
