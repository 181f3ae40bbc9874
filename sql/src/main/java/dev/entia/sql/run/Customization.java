package dev.entia.sql.run;

import java.util.function.Consumer;

/**
 * What the application runs on connections. Thread-safe.
 *
 * @param onAcquire each time before a statement or a transaction uses one
 * @param onRelease each time afterwards
 */
public record Customization(Consumer<Statements> onAcquire, Consumer<Statements> onRelease) {}
