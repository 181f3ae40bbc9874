package dev.entia.benchmarks.jimmer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.startup.Entities;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.babyfish.jimmer.sql.runtime.DefaultDatabaseNamingStrategy;
import org.babyfish.jimmer.sql.runtime.EntityManager;

/** Starts Jimmer with all entities, asks for one of them, and says so when the answer is there. */
final class JimmerStart {

    private JimmerStart() {}

    /** The arguments: a JDBC URL, and the name of a store. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        var entities = Entities.classes();
        try (var pool = new HikariDataSource(settings(arguments[0]))) {
            var jimmer = JSqlClient.newBuilder()
                    .setEntityManager(new EntityManager(entities))
                    .setConnectionManager(ConnectionManager.simpleConnectionManager(pool))
                    .setDialect(JimmerAdapter.dialect(Store.valueOf(arguments[1])))
                    .setDatabaseNamingStrategy(DefaultDatabaseNamingStrategy.LOWER_CASE)
                    .build();
            System.out.println(jimmer.findById(entities[50], 1L) != null);
        }
    }

    /** It brings no pool; that of Entia and of Spring Boot, which keeps a connection and no more until there is need of them. */
    private static HikariConfig settings(String url) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setMinimumIdle(1);
        return settings;
    }
}
