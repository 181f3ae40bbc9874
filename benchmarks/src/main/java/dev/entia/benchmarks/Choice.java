package dev.entia.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the caller wants to see of all that there is, and how often: system properties. */
public final class Choice {

    private Choice() {}

    /** Those that the property names, or all of them if it is empty. */
    static <T> List<T> of(String property, T[] all, Function<String, T> byName) {
        return of(property, all, name -> false, byName);
    }

    /**
     * As {@link #of(String, Object[], Function)}, and without names that are of another kind: one list is for all parts of a
     * measurement.
     */
    static <T> List<T> of(String property, T[] all, Predicate<String> isOfAnotherKind, Function<String, T> byName) {
        var names = names(property);
        if (names.isEmpty()) return List.of(all);
        return names.stream().filter(isOfAnotherKind.negate()).map(byName).toList();
    }

    /** A whole number from 1 on. */
    public static int count(String property, int ifEmpty) {
        var text = System.getProperty(property, "");
        if (text.isBlank()) return ifEmpty;
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
                .map(String::strip)
                .filter(name -> !name.isBlank())
                .toList();
    }
}
