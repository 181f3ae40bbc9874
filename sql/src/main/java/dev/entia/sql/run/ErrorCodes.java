package dev.entia.sql.run;

/** What the failures of one database mean. Thread-safe. */
@FunctionalInterface
public interface ErrorCodes {

    Problem problem(Failure failure);

    /**
     * What a failure means, for databases that say less than the statement does: which table a column belongs to, say.
     *
     * @param statement what was being run, empty if it was no statement
     */
    default Problem problem(Failure failure, String statement) {
        return problem(failure);
    }
}
