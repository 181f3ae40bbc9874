package dev.entia.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the caller wants to see of all that there is: a system property, names between commas. */
final class Choice {

    private Choice() {}

    /** Those that the property names, or all of them if it is empty. */
    static <T> List<T> of(String property, T[] all, Function<String, T> byName) {
        var names = names(property);
        return names.isEmpty() ? List.of(all) : names.stream().map(byName).toList();
    }

    static List<String> names(String property) {
        return Arrays.stream(System.getProperty(property, "").split(","))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
