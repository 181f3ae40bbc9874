package dev.entia.benchmarks.startup;

import dev.entia.DriverProvider;
import dev.entia.Orm;
import dev.entia.postgresql.PostgreSql;
import dev.entia.sql.SqlOptions;
import dev.entia.sqlite.Sqlite;

/** Starts an ORM with all entities, asks for one of them, and says so when the answer is there. */
final class EntiaStart {

    private EntiaStart() {}

    /** The argument: a JDBC URL. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        var url = arguments[0];
        var entities = Entities.classes();
        try (var orm = Orm.init(driver(url), o -> o.entities(entities).url(url));
                var em = orm.fork()) {
            System.out.println(em.findOne(entities[50], 1L) != null);
        }
    }

    private static DriverProvider<SqlOptions> driver(String url) {
        return url.startsWith("jdbc:sqlite:") ? Sqlite.driver() : PostgreSql.driver();
    }
}
