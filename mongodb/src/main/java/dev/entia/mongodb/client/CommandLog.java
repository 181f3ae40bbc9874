package dev.entia.mongodb.client;

import dev.entia.driver.StatementObserver;
import dev.entia.driver.StatementObserver.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every query and write is reported after it ran: to the log, and to the application's observer. Thread-safe. */
final class CommandLog {

    private static final Logger COMMANDS = LoggerFactory.getLogger("entia.mongodb");
    private static final Logger VALUES = LoggerFactory.getLogger("entia.mongodb.params");

    private final StatementObserver observer;
    private final Store.Parameters visibility;

    CommandLog(StatementObserver observer, Store.Parameters visibility) {
        this.observer = observer;
        this.visibility = visibility;
    }

    /**
     * @param text asked for only if somebody looks at it
     * @param parameters the values of each execution; asked for only if they may be shown
     * @param affected documents written, -1 for a read
     */
    void ran(
            Supplier<String> text,
            Supplier<List<List<@Nullable Object>>> parameters,
            int executions,
            long affected,
            long startedAt,
            @Nullable RuntimeException failure) {
        var took = Duration.ofNanos(System.nanoTime() - startedAt);
        if (COMMANDS.isDebugEnabled()) log(text.get(), parameters, executions, affected, took, failure);
        if (VALUES.isTraceEnabled()) VALUES.trace("{}", parameters.get());
        if (observer == StatementObserver.NONE) return;
        List<List<@Nullable Object>> shown = visibility == Store.Parameters.SHOWN ? parameters.get() : List.of();
        observer.ran(new Statement(text.get(), executions, shown, affected, took, Optional.ofNullable(failure)));
    }

    private void log(
            String text,
            Supplier<List<List<@Nullable Object>>> parameters,
            int executions,
            long affected,
            Duration took,
            @Nullable RuntimeException failure) {
        var line = new StringBuilder("[").append(String.format(Locale.ROOT, "%.1f ms", took.toNanos() / 1e6));
        if (executions > 1) line.append(", ×").append(executions);
        if (affected >= 0) line.append(", ").append(affected).append(affected == 1 ? " document" : " documents");
        if (failure != null) line.append(", failed");
        line.append("] ").append(text);
        if (visibility == Store.Parameters.SHOWN) line.append(" ").append(parameters.get());
        COMMANDS.debug("{}", line);
    }
}
