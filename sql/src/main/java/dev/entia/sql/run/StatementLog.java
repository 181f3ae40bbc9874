package dev.entia.sql.run;

import dev.entia.driver.StatementObserver;
import dev.entia.sql.render.SqlText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every statement is reported after it ran: to the log, and to the application's observer. Thread-safe. */
public final class StatementLog {

    private static final Logger STATEMENTS = LoggerFactory.getLogger("entia.sql");
    private static final Logger VALUES = LoggerFactory.getLogger("entia.sql.params");

    private final StatementObserver observer;
    private final Values values;

    public StatementLog(StatementObserver observer, Values values) {
        this.observer = observer;
        this.values = values;
    }

    /** Whether values may be shown to the log and the observer; the logger of values shows them in any case. */
    public enum Values {
        HIDDEN,
        SHOWN
    }

    /** @param affected rows written, -1 for a read */
    void ran(SqlText text, Arguments arguments, long affected, long startedAt, @Nullable RuntimeException failure) {
        var took = Duration.ofNanos(System.nanoTime() - startedAt);
        if (STATEMENTS.isDebugEnabled()) log(text, arguments, affected, took, failure);
        if (VALUES.isTraceEnabled() && !arguments.isEmpty()) VALUES.trace("{}", arguments.shown());
        if (observer == StatementObserver.NONE) return;
        List<List<@Nullable Object>> shown = values == Values.SHOWN ? arguments.shown() : List.of();
        observer.ran(new StatementObserver.Statement(
                text.text(), arguments.executions(), shown, affected, took, Optional.ofNullable(failure)));
    }

    private void log(
            SqlText text, Arguments arguments, long affected, Duration took, @Nullable RuntimeException failure) {
        var line = new StringBuilder("[").append(milliseconds(took));
        if (arguments.executions() > 1) line.append(", ×").append(arguments.executions());
        if (affected >= 0) line.append(", ").append(affected).append(affected == 1 ? " row" : " rows");
        if (failure != null) line.append(", failed");
        line.append("] ").append(text.text());
        if (values == Values.SHOWN && !arguments.isEmpty()) line.append(" ").append(arguments.shown());
        STATEMENTS.debug("{}", line);
    }

    private static String milliseconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
    }
}
