package dev.entia.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Messages of this package. */
final class BenchmarkErrors {

    private BenchmarkErrors() {}

    static IllegalArgumentException unknown(String what, String name, Collection<?> known) {
        return new IllegalArgumentException("There is no " + what + " '" + name + "'. There are: " + known + ".");
    }

    static IllegalArgumentException unknownStore(String name) {
        var known = new ArrayList<String>();
        for (var each : Store.values()) known.add(each.name());
        known.add(DocumentDatabase.NAME);
        return unknown("store", name, known);
    }

    static IllegalArgumentException noCount(String property, String text, @Nullable NumberFormatException cause) {
        return new IllegalArgumentException(
                "-D" + property + "=" + text + " is no number of times. Give a whole number from 1 on.", cause);
    }

    static IllegalArgumentException neitherTrueNorFalse(String property, String text) {
        return new IllegalArgumentException("-D" + property + "=" + text
                + " is neither true nor false. Give one of them, or -D" + property + " alone.");
    }

    static AssertionError notDone(Adapter adapter, Operation operation, Fixture.Found found, long expected) {
        return new AssertionError(adapter.name() + " has not done " + operation + ": " + found.query() + " gives "
                + found.number() + ", not " + expected + ".");
    }

    static AssertionError otherResult(Adapter adapter, Operation operation, long found, long expected) {
        return new AssertionError(
                adapter.name() + " has not done " + operation + ": it answers " + found + ", not " + expected + ".");
    }

    static IllegalStateException workerEnded(String adapter, String request) {
        return new IllegalStateException("The process that measures " + adapter + " ended at '" + request
                + "'. What it had to say is on the console.");
    }

    static IllegalStateException noNumber(String adapter, String what, RuntimeException cause) {
        return new IllegalStateException(
                "The process that measures " + adapter + " has not said " + what + ", but something else: "
                        + cause.getMessage() + ". Its library must write nothing to standard output.",
                cause);
    }
}
