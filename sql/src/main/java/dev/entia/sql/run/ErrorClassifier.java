package dev.entia.sql.run;

import dev.entia.error.DriverException;
import dev.entia.meta.Metadata;
import dev.entia.meta.NamingStrategy;

/** From what a database says to what Entia throws. The message has the statement, never its values. Immutable. */
public final class ErrorClassifier {

    private final ErrorCodes codes;
    private final StoredNames names;

    /** @param naming has named the constraints that nobody else has */
    public ErrorClassifier(ErrorCodes codes, Metadata metadata, NamingStrategy naming) {
        this.codes = codes;
        this.names = new StoredNames(metadata, naming);
    }

    /**
     * The exception for a failure.
     *
     * @param statement what was being run, empty if it was no statement
     */
    public DriverException classify(Failure failure, String statement) {
        var problem = codes.problem(failure, statement);
        return problem.type()
                .exception(
                        problem.summary(), problem.constraint(), names.properties(problem), statement, failure.cause());
    }
}
