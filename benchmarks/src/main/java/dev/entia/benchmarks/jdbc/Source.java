package dev.entia.benchmarks.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Store;

/** Where the hand-written adapters have their connections from. */
record Source(HikariDataSource pool, Forms forms) implements AutoCloseable {

    static Source of(BenchmarkDatabase database) {
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setMaximumPoolSize(3);
        config.setMinimumIdle(1);
        return new Source(new HikariDataSource(config), forms(database.store()));
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
