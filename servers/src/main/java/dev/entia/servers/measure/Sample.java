package dev.entia.servers.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two tables of 20 000 rows: {@code sample}, with a key and columns of texts, whole numbers and fractions in turn, and
 * {@code link}, a pair of keys. The rows that are written are every second one of them.
 *
 * @param columns of {@code sample}, without the key
 */
public record Sample(int columns) {

    private static final int ROWS = 20_000;
    private static final int ROWS_PER_STATEMENT = 500;
    private static final int LINKS_OF_OWNER = 10;
    private static final List<String> TYPES = List.of("varchar(100)", "bigint", "double precision");

    /** Fills two new tables. */
    public void create(Sender sender, String key) {
        sender.run("drop table if exists sample", List.of());
        sender.run("drop table if exists link", List.of());
        sender.run("create table sample (id " + key + ", " + each(c -> name(c) + " " + type(c)) + ")", List.of());
        sender.run("create table link (a bigint not null, b bigint not null, primary key (a, b))", List.of());
        sender.run("create index link_b on link (b)", List.of());
        for (int from = 0; from < ROWS; from += ROWS_PER_STATEMENT) fill(sender, from);
    }

    private void fill(Sender sender, int from) {
        var rows = new ArrayList<>();
        var links = new ArrayList<>();
        for (int row = from; row < from + ROWS_PER_STATEMENT; row++) {
            for (int column = 1; column <= columns; column++) rows.add(value(row, column, "old "));
            links.addAll(linkAt(row));
        }
        var values = times(ROWS_PER_STATEMENT, "(" + times(columns, "?") + ")");
        sender.run("insert into sample (" + names() + ") values " + values, rows);
        sender.run("insert into link (a, b) values " + times(ROWS_PER_STATEMENT, "(?, ?)"), links);
    }

    /** {@code c1, c2, c3}. */
    public String names() {
        return each(Sample::name);
    }

    /** What stands for each column, with commas in between; columns are counted from 1. */
    public String each(IntFunction<String> text) {
        return IntStream.rangeClosed(1, columns).mapToObj(text).collect(Collectors.joining(", "));
    }

    /** {@code c1}. */
    public static String name(int column) {
        return "c" + column;
    }

    /** The SQL type of a column. */
    public static String type(int column) {
        return TYPES.get((column - 1) % TYPES.size());
    }

    /** A text so many times, with commas in between. */
    public static String times(int number, String text) {
        return String.join(", ", Collections.nCopies(number, text));
    }

    static Object key(int row) {
        return 2L * row + 1;
    }

    static List<Object> link(int row) {
        return linkAt(2 * row);
    }

    private static List<Object> linkAt(int row) {
        return List.of(row / LINKS_OF_OWNER + 1L, row % LINKS_OF_OWNER * 1000L + row % 89);
    }

    static Object value(int row, int column) {
        return value(row, column, "some new text ");
    }

    private static Object value(int row, int column, String text) {
        return switch (column % TYPES.size()) {
            case 1 -> text + row + " of " + column;
            case 2 -> (long) row * text.length();
            default -> row * 0.5 + text.length();
        };
    }
}
