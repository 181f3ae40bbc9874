package dev.entia.servers;

import java.util.List;
import java.util.Optional;

/**
 * A database that Entia is tested on.
 *
 * @param module whose tests run on it
 * @param server empty if it needs none
 */
record Database(String module, String name, Optional<Server> server) {

    /** In the order in which they are reported. */
    static final List<Database> ALL = List.of(
            new Database("sqlite", "SQLite", Optional.empty()),
            new Database("postgresql", "PostgreSQL", Optional.of(Server.POSTGRESQL)),
            new Database("mysql", "MySQL", Optional.of(Server.MYSQL)),
            new Database("mariadb", "MariaDB", Optional.of(Server.MARIADB)),
            new Database("libsql", "libSQL", Optional.of(Server.LIBSQL)),
            new Database("mssql", "SQL Server", Optional.of(Server.MSSQL)),
            new Database("mongodb", "MongoDB", Optional.of(Server.MONGODB)));

    static Optional<Database> of(String module) {
        return ALL.stream().filter(database -> database.module.equals(module)).findFirst();
    }

    /** Whether nothing is wrong if it has not run. */
    boolean isOptional() {
        return server.isPresent() && server.get().isOptional();
    }

    /** The version that it reports itself, or why it does not. Starts no server. */
    String version() {
        if (server.isEmpty()) return Version.at("jdbc:sqlite::memory:");
        var lookup = server.get().found();
        if (lookup.isEmpty()) return "no test asked for the server";
        return lookup.get()
                .reason()
                .orElseGet(() -> Version.at(lookup.get().urls().get(0)));
    }

    /** Whether tests had it at hand. */
    boolean isThere() {
        return server.isEmpty()
                || server.get()
                        .found()
                        .filter(lookup -> lookup.reason().isEmpty())
                        .isPresent();
    }
}
