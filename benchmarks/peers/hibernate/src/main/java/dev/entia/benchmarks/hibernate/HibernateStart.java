package dev.entia.benchmarks.hibernate;

import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.startup.Entities;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;

/** Starts Hibernate with all entities, asks for one of them, and says so when the answer is there. */
final class HibernateStart {

    private HibernateStart() {}

    /** The arguments: a JDBC URL, and the name of a store. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        // It warns of the pool that it has by default, and of a dialect that it could have asked the database for.
        System.setProperty("org.slf4j.simpleLogger.log.org.hibernate.orm", "error");
        var entities = Entities.classes();
        var configuration = new Configuration()
                .setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl())
                .setProperty("hibernate.connection.url", arguments[0])
                .setProperty("hibernate.dialect", dialect(Store.valueOf(arguments[1])))
                .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
                .setProperty("hibernate.hbm2ddl.auto", "none")
                .setProperty("hibernate.xml_mapping_enabled", "false")
                .setProperty("hibernate.query.startup_check", "false")
                .setProperty("hibernate.cache.use_second_level_cache", "false")
                .setProperty("hibernate.cache.use_query_cache", "false")
                .setProperty("jakarta.persistence.validation.mode", "none")
                .addAnnotatedClasses(entities);
        try (var sessions = configuration.buildSessionFactory();
                var session = sessions.openSession()) {
            System.out.println(session.find(entities[50], 1L) != null);
        }
    }

    private static String dialect(Store store) {
        return switch (store) {
            case POSTGRESQL -> "org.hibernate.dialect.PostgreSQLDialect";
            case SQLITE -> "org.hibernate.community.dialect.SQLiteDialect";
            case MYSQL -> "org.hibernate.dialect.MySQLDialect";
            case MARIADB -> "org.hibernate.dialect.MariaDBDialect";
        };
    }
}
