package dev.entia.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The second half of "there is no such name": the nearest name there is. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * {@code Did you mean "title"?} when one of the names is close to the one asked for, else the names that there are.
     *
     * @param known the possible names; listed in iteration order
     */
    public static String forName(String asked, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(asked, name)))
                .filter(name -> distance(asked, name) <= Math.max(2, asked.length() / 3))
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElseGet(() -> known.isEmpty() ? "There are none." : "There are: " + String.join(", ", known) + ".");
    }

    /** Levenshtein distance, ignoring case. */
    private static int distance(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) previous[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
