package dev.entia.mssql;

import dev.entia.sql.render.Bind;
import dev.entia.sql.render.SqlText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is read off a text: the places for values, and what an insert gives back. */
final class Places {

    /** Names and texts, in which a question mark is only that; or a place. */
    private static final Pattern TOKEN = Pattern.compile("\\[(?:[^]]|]])*]|'(?:[^']|'')*'|\\?");

    private static final Pattern OUTPUT = Pattern.compile("inserted\\.\\[");

    private Places() {}

    /** The text with {@code @P0}, {@code @P1}… for each place, as the JDBC driver sends it. */
    static String named(SqlText text) {
        int[] place = {0};
        var named = TOKEN.matcher(text.text())
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group().equals("?") ? "@P" + place[0]++ : match.group()));
        if (place[0] != text.binds().size())
            throw new AssertionError(place[0] + " places for " + text.binds().size() + " values: " + text.text());
        return named;
    }

    /** How many columns an insert gives back; 0 for anything else. */
    static int returned(SqlText text) {
        return Math.toIntExact(OUTPUT.matcher(text.text()).results().count());
    }

    /** How many rows of a batch it takes. */
    static int rows(SqlText text) {
        return 1 + text.binds().stream().mapToInt(Bind::row).max().orElse(0);
    }
}
