package dev.entia.benchmarks.entia;

import dev.entia.Orm;
import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.startup.Entities;

/** Starts Entia with all entities, asks for one of them, and says so when the answer is there. */
final class EntiaStart {

    private EntiaStart() {}

    /** The arguments: a JDBC URL, and the name of a store. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        var url = arguments[0];
        var entities = Entities.classes();
        try (var orm = Orm.init(
                        EntiaAdapter.driver(Store.valueOf(arguments[1])),
                        o -> o.entities(entities).url(url));
                var em = orm.fork()) {
            System.out.println(em.findOne(entities[50], 1L) != null);
        }
    }
}
