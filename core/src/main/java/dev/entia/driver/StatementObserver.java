package dev.entia.driver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Is told of every statement that a driver ran, after it ran. Called on the thread that ran it; must be quick. Exceptions of one
 * that was given to {@code o.observe(…)} are logged and go no further.
 */
@FunctionalInterface
public interface StatementObserver {

    /** Observes nothing. */
    StatementObserver NONE = statement -> {};

    void ran(Statement statement);

    /** This observer, then the other. */
    default StatementObserver and(StatementObserver other) {
        return statement -> {
            ran(statement);
            other.ran(statement);
        };
    }

    /**
     * A statement that ran.
     *
     * @param text what was sent, without values
     * @param executions how many sets of values it was sent with; 1 unless it was a batch
     * @param parameters the values of each execution, if the application asked for them; else empty
     * @param affected rows written; -1 for a read
     * @param duration until the first answer
     * @param failure the error if it failed
     */
    record Statement(
            String text,
            int executions,
            List<List<@Nullable Object>> parameters,
            long affected,
            Duration duration,
            Optional<RuntimeException> failure) {}
}
