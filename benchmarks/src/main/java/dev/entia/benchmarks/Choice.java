package dev.entia.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the caller wants to see of all that there is, and how often: system properties. */
final class Choice {

    private Choice() {}

    /** Those that the property names, or all of them if it is empty. */
    static <T> List<T> of(String property, T[] all, Function<String, T> byName) {
        var names = names(property);
        return names.isEmpty() ? List.of(all) : names.stream().map(byName).toList();
    }

    /** A whole number from 1 on; 1 if the property is empty. */
    static int count(String property) {
        var text = System.getProperty(property, "");
        if (text.isBlank()) return 1;
        try {
            int count = Integer.parseInt(text.strip());
            if (count > 0) return count;
        } catch (NumberFormatException e) {
            throw BenchmarkErrors.noCount(property, text, e);
        }
        throw BenchmarkErrors.noCount(property, text, null);
    }

    /** Whether the property is true; it is not if it is empty. */
    static boolean is(String property) {
        var text = System.getProperty(property, "");
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "", "false" -> false;
            default -> throw BenchmarkErrors.neitherTrueNorFalse(property, text);
        };
    }

    static List<String> names(String property) {
        return Arrays.stream(System.getProperty(property, "").split(","))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
