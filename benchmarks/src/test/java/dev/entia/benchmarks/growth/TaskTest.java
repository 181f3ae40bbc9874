package dev.entia.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.entia.EntiaAdapter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each task once, with a few rows. */
final class TaskTest {

    @ParameterizedTest
    @EnumSource
    void a_task_does_what_it_should(Task task) throws Exception {
        var store = Store.SQLITE;
        try (var database = BenchmarkDatabase.create(store);
                var orm = Orm.init(
                        EntiaAdapter.driver(store), o -> o.entities(Node.class).url(database.url()))) {
            orm.schema().create();
            assertThat(GrowthMeasurement.nanos(task, 30, orm, database)).isPositive();
        }
    }
}
