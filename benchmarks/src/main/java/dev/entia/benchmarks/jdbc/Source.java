package dev.entia.benchmarks.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Store;

/** Where the hand-written adapters have their connections from. */
record Source(HikariDataSource pool, Forms forms) implements AutoCloseable {

    static Source of(BenchmarkDatabase database) {
        return new Source(database.pool(), forms(database.store()));
    }

    private static Forms forms(Store store) {
        return switch (store) {
            case POSTGRESQL -> new PostgreSqlForms();
            case SQLITE -> new SqliteForms();
            case MYSQL -> new MySqlForms(MySqlForms.Variant.MYSQL);
            case MARIADB -> new MySqlForms(MySqlForms.Variant.MARIADB);
        };
    }

    @Override
    public void close() {
        pool.close();
    }
}
