package dev.entia.servers;

import java.util.Map;
import java.util.Optional;

/** Variables of the environment. */
record Environment(Map<String, String> variables) {

    Environment {
        variables = Map.copyOf(variables);
    }

    static Environment system() {
        return new Environment(System.getenv());
    }

    /** Empty if there is none, or if it says nothing. */
    Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Whether what can be started must have been. */
    boolean isComplete() {
        return value("CI").filter("true"::equals).isPresent();
    }
}
