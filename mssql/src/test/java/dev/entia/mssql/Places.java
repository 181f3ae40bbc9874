package dev.entia.mssql;

import dev.entia.sql.render.Bind;
import dev.entia.sql.render.SqlText;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is read off a text: the places for values, and what an insert gives back. */
final class Places {

    /** Names and texts, in which a question mark is only that; or a place. */
    private static final Pattern TOKEN = Pattern.compile("\\[(?:[^]]|]])*]|'(?:[^']|'')*'|\\?");

    private static final String NAME = "\\[(?:[^]]|]])*]";

    private static final Pattern OUTPUT = Pattern.compile("inserted\\.(" + NAME + ")");

    /** The columns of an insert that gives something back. */
    private static final Pattern COLUMNS = Pattern.compile(" \\((" + NAME + "(?:, " + NAME + ")*)\\) output ");

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

    /** The quoted columns that an insert gives back; none for anything else. */
    static List<String> returned(SqlText text) {
        return OUTPUT.matcher(text.text())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The place of the value that a row is given for a quoted column; empty if it is given none. */
    static OptionalInt given(SqlText text, String column, int row) {
        int index = columns(text).indexOf(column);
        var binds = text.binds();
        return IntStream.range(0, binds.size())
                .filter(place ->
                        binds.get(place).index() == index && binds.get(place).row() == row)
                .findFirst();
    }

    private static List<String> columns(SqlText text) {
        var columns = COLUMNS.matcher(text.text());
        if (!columns.find()) return List.of();
        return Pattern.compile(NAME)
                .matcher(columns.group(1))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** How many rows of a batch it takes. */
    static int rows(SqlText text) {
        return 1 + text.binds().stream().mapToInt(Bind::row).max().orElse(0);
    }
}
