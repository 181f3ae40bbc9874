package dev.entia.sql.run;

import dev.entia.driver.ProblemType;
import java.util.List;
import java.util.Optional;

/**
 * What a failure is about.
 *
 * @param summary the database's own words, without values
 * @param constraint the name of the constraint, where the database tells it
 * @param columns the columns involved, where it tells them
 */
public record Problem(ProblemType type, String summary, Optional<String> constraint, List<Column> columns) {

    public Problem {
        columns = List.copyOf(columns);
    }

    /** A problem with nothing more to tell. */
    public static Problem of(ProblemType type, String summary) {
        return new Problem(type, summary, Optional.empty(), List.of());
    }

    /** A column by the names that the database has for it. */
    public record Column(String table, String name) {}
}
