package dev.entia.benchmarks.startup;

import org.jspecify.annotations.Nullable;

/** Messages of this package. */
final class StartUpErrors {

    private StartUpErrors() {}

    static IllegalStateException notPrepared(String adapter, int exitCode) {
        return new IllegalStateException("The process that compiles the entities of " + adapter + " ended with "
                + exitCode + ". What it had to say is on the console.");
    }

    /** @param answer null if the process ended without one */
    static IllegalStateException otherAnswer(String adapter, @Nullable String answer) {
        var what = answer == null
                ? "ended without an answer. What it had to say is on the console."
                : "answered '" + answer + "', not 'false': whether there is a row in an empty table.";
        return new IllegalStateException("The process that starts " + adapter + " " + what);
    }
}
