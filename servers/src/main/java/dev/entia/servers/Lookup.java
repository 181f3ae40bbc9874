package dev.entia.servers;

import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** What came of looking for a server: where it is, or why there is none. */
record Lookup(Server server, List<String> urls, Optional<String> reason) {

    Lookup {
        urls = List.copyOf(urls);
    }

    static Lookup missing(Server server, String reason) {
        return new Lookup(server, List.of(), Optional.of(reason));
    }

    /** The URLs; without any, ends the test as the environment wants it. */
    List<String> urls(Environment environment) {
        if (reason.isEmpty()) return urls;
        var message = "No " + server + ": " + reason.get() + ". Set " + server.variable() + " to use one of yours.";
        if (environment.isComplete() && !server.isOptional()) throw new AssertionError(message);
        throw new TestAbortedException(message);
    }
}
