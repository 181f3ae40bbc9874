package dev.entia.sql.translate;

import java.util.Locale;

/** Short names for the tables of one statement: the first letter of what they hold, and a number. */
final class Aliases {

    private int next;

    /** {@code b0} for {@code Book}; {@code t0} for what begins with no Latin letter. */
    String next(String label) {
        var letter = label.isEmpty() ? "" : label.substring(0, 1).toLowerCase(Locale.ROOT);
        return (letter.matches("[a-z]") ? letter : "t") + next++;
    }
}
