package dev.entia.sql.run;

import java.util.List;

/** Runs statements that were made elsewhere, such as those that create tables. Each call uses a connection of its own. */
public interface Scripts {

    /**
     * Runs statements in order, in one transaction where the database can take such statements back.
     *
     * @throws dev.entia.error.DriverException from the first one that fails; the message has its text
     */
    void run(List<String> statements);

    /**
     * The rows of a query, every value as text, NULL as an empty {@code Optional}.
     *
     * @param values bound in order, as text
     */
    List<List<java.util.Optional<String>>> query(String statement, List<String> values);
}
