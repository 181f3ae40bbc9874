package dev.entia.benchmarks;

import java.nio.file.Path;
import java.util.List;

/**
 * A program that starts a library with 100 entities and asks for a row by its key.
 *
 * <p>What makes it fair: all entities have eight properties and a reference, and stand in files of their own. What a build can
 * do for them is done before. Connections are made as the library makes them by default. Settings are those that an expert
 * would choose for a short start; no schema is made or compared.
 */
public interface StartUp {

    /** That of the adapter which uses the library in the same way. */
    String name();

    /**
     * Makes what is started.
     *
     * @param folder an empty one
     * @return a command line, to which a JDBC URL and the name of a store are added. The program prints the line {@code false}
     *     as soon as it knows that there is no such row, and ends
     */
    List<String> prepare(Path folder) throws Exception;
}
