package dev.entia.sql.run;

import dev.entia.error.DriverException;
import dev.entia.meta.Metadata;
import dev.entia.meta.NamingStrategy;
import java.util.List;
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
                        properties(problem, failure),
                        statement,
                        failure.cause());
    }

    /** What the strategy for names throws does not stand in the way of what the database said. */
    private List<String> properties(Problem problem, Failure failure) {
        try {
            return names().properties(problem);
        } catch (RuntimeException e) {
            failure.cause().addSuppressed(e);
            return List.of();
        }
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
