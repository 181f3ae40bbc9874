package dev.entia.sql.run;

import java.util.List;
import java.util.Optional;

/**
 * Runs statements that were made elsewhere, such as those that create tables. Each call uses a connection of its own.
 * Thread-safe.
 */
public interface Scripts {

    /**
     * Runs a script on one connection, its statements in one transaction where the database can take such statements
     * back.
     *
     * @throws dev.entia.error.DriverException from the first one that fails; the message has its text
     */
    void run(Script script);

    /**
     * The rows of a query, every value as text, NULL as an empty {@code Optional}.
     *
     * @param values bound in order, as text
     */
    List<List<Optional<String>>> query(String statement, List<String> values);
}
