package dev.entia.libsql;

import dev.entia.libsql.hrana.Batch;
import dev.entia.libsql.hrana.HranaStream;
import dev.entia.libsql.hrana.Outcome;
import dev.entia.libsql.hrana.Statement;
import dev.entia.servers.measure.JsonEachForms;
import dev.entia.servers.measure.Measurement;
import dev.entia.servers.measure.Sender;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of decision 23, which says how to run it. */
final class BulkFormsMeasurement {

    @Test
    void measure() {
        var sender = new StreamSender(Database.stream());
        JsonEachForms.compare(new Measurement(), sender);
        sender.run("drop table sample", List.of());
        sender.run("drop table link", List.of());
    }

    private record StreamSender(HranaStream stream) implements Sender {

        @Override
        public void begin() {
            run("begin", List.of());
        }

        @Override
        public void rollback() {
            run("rollback", List.of());
        }

        @Override
        public void run(String sql, List<?> values) {
            runBatch(sql, List.of(values));
        }

        /** All in one request. */
        @Override
        public void runBatch(String sql, List<? extends List<?>> rows) {
            var statements = rows.stream()
                    .map(row -> new Statement(sql, row, Statement.Rows.WANTED))
                    .toList();
            for (var outcome : stream.run(new Batch(Batch.Guard.NONE, statements), HranaStream.After.OPEN)) {
                if (!(outcome instanceof Outcome.Done)) throw new IllegalStateException(sql + ": " + outcome);
            }
        }
    }
}
