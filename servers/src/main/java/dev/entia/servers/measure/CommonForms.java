package dev.entia.servers.measure;

import static dev.entia.servers.measure.Sample.name;
import static dev.entia.servers.measure.Sample.times;

/**
 * Forms that several databases have.
 *
 * @param sample the rows
 * @param sender the connection of forms that need no other
 */
public record CommonForms(Sample sample, Sender sender) {

    /** How many rows go into one statement whose text has no more places with more rows. */
    public static final int ALL = 10_000;

    /** {@code insert … values (?, ?), (?, ?)}, up to so many rows. */
    public Form insertValues(int most) {
        return insertValues("values, " + most, most, "");
    }

    /** The same with {@code returning id}. */
    public Form insertValuesReturning(int most) {
        return insertValues("values … returning, " + most, most, " returning id");
    }

    private Form insertValues(String name, int most, String rest) {
        var row = "(" + times(sample.columns(), "?") + ")";
        return Form.of(
                name,
                sender,
                most,
                n -> insert() + " values " + times(n, row) + rest,
                Rows.withoutKey(sample).flat());
    }

    public Form insertBatch(String name, Sender on) {
        return Form.batch(
                name, on, insert() + " values (" + times(sample.columns(), "?") + ")", Rows.withoutKey(sample));
    }

    /** Inserts rows of JSON, which some SQL takes apart. */
    public Form insertJson(String name, String rest) {
        return Form.of(
                name, sender, ALL, n -> insert() + rest, Rows.withoutKey(sample).json());
    }

    /** {@code insert into sample (c1, c2)}. */
    public String insert() {
        return "insert into sample (" + sample.names() + ")";
    }

    /** {@code update … set c1 = case id when ? then ? end where id in (?)}, up to so many rows. */
    public Form updateCase(int most) {
        return Form.of(
                "case, " + most,
                sender,
                most,
                this::choices,
                Rows.keyFirst(sample).choices());
    }

    private String choices(int rows) {
        var choice = " case id" + " when ? then ?".repeat(rows) + " end";
        return "update sample set " + sample.each(c -> name(c) + " =" + choice) + " where id in (" + times(rows, "?")
                + ")";
    }

    public Form updateBatch(String name, Sender on) {
        var text = "update sample set " + sample.each(c -> name(c) + " = ?") + " where id = ?";
        return Form.batch(name, on, text, Rows.keyLast(sample));
    }

    /** {@code delete … where id in (?, ?)}, up to so many rows. */
    public Form deleteIn(int most) {
        return Form.of("in, " + most, sender, most, n -> "delete from sample where id in " + padded(n), padded());
    }

    public Form deleteBatch(String name, Sender on) {
        return Form.batch(name, on, "delete from sample where id = ?", Rows.keys());
    }

    /** Removes links: {@code where (a, b) in (…)}, up to so many. */
    public Form unlinkIn(int most, String before, String row) {
        return Form.of(
                "in, " + most,
                sender,
                most,
                n -> "delete from link where (a, b) in (" + before + times(n, row) + ")",
                Rows.links().flat());
    }

    public Form unlinkBatch(String name, Sender on) {
        return Form.batch(name, on, "delete from link where a = ? and b = ?", Rows.links());
    }

    /** {@code select … where id in (?, ?)}, up to so many keys. */
    public Form readIn(int most) {
        return Form.of("in, " + most, sender, most, n -> "select c1 from sample where id in " + padded(n), padded());
    }

    private static String padded(int rows) {
        return "(" + times(Form.padded(rows), "?") + ")";
    }

    private static Rows.Travel padded() {
        return Rows.keys().padded();
    }

    /** What {@code json_table} makes of {@link Rows#withoutKey}. */
    public String jsonRows() {
        var columns = sample.each(c ->
                name(c) + " " + Sample.type(c) + " path '$" + (sample.columns() == 1 ? "" : "[" + (c - 1) + "]") + "'");
        return "json_table(?, '$[*]' columns(" + columns + "))";
    }

    /** What {@code json_table} makes of {@link Rows#keyFirst}. */
    public String jsonRowsWithKey() {
        var columns = sample.each(c -> name(c) + " " + Sample.type(c) + " path '$[" + c + "]'");
        return "json_table(?, '$[*]' columns(k bigint path '$[0]', " + columns + "))";
    }

    /** What {@code json_table} makes of {@link Rows#keys}. */
    public static String jsonKeys() {
        return "json_table(?, '$[*]' columns(k bigint path '$'))";
    }

    /** What {@code json_table} makes of {@link Rows#links}. */
    public static String jsonLinks() {
        return "json_table(?, '$[*]' columns(a bigint path '$[0]', b bigint path '$[1]'))";
    }
}
