package dev.entia.sql.run;

import dev.entia.error.DriverException;
import dev.entia.meta.Metadata;
import dev.entia.meta.NamingStrategy;
import org.jspecify.annotations.Nullable;

/** From what a database says to what Entia throws. The message has the statement, never its values. Thread-safe. */
public final class ErrorClassifier {

    private final ErrorCodes codes;
    private final Metadata metadata;
    private final NamingStrategy naming;

    /** Made for the first failure: a start-up does without. */
    private volatile @Nullable StoredNames names;

    /** @param naming has named the constraints that nobody else has */
    public ErrorClassifier(ErrorCodes codes, Metadata metadata, NamingStrategy naming) {
        this.codes = codes;
        this.metadata = metadata;
        this.naming = naming;
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
                        problem.summary(),
                        problem.constraint(),
                        names().properties(problem),
                        statement,
                        failure.cause());
    }

    /** Two threads that fail at once may both make them, and get equal ones. */
    private StoredNames names() {
        var made = names;
        if (made == null) {
            made = new StoredNames(metadata, naming);
            names = made;
        }
        return made;
    }
}
