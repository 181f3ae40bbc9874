package dev.entia.servers.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One way to do the work.
 *
 * @param name as the report has it
 * @param sender whose transaction it runs in
 * @param work does it for so many rows
 */
public record Form(String name, Sender sender, Work work) {

    private static final int ROWS_OF_BATCH = 1000;

    /** The work, for a number of rows. */
    public interface Work {
        void on(int rows);
    }

    /**
     * A statement for up to so many rows at a time.
     *
     * @param text the statement for a number of rows
     */
    public static Form of(String name, Sender sender, int most, IntFunction<String> text, Rows.Travel values) {
        return new Form(name, sender, rows -> {
            for (int from = 0; from < rows; from += most) {
                int some = Math.min(most, rows - from);
                sender.run(text.apply(some), values.values(from, some));
            }
        });
    }

    /** A statement for one row, sent with many sets of values. */
    public static Form batch(String name, Sender sender, String text, Rows values) {
        return new Form(name, sender, rows -> {
            for (int from = 0; from < rows; from += ROWS_OF_BATCH) {
                var some = new ArrayList<List<Object>>();
                for (int row = from; row < Math.min(rows, from + ROWS_OF_BATCH); row++) some.add(values.row(row));
                sender.runBatch(text, some);
            }
        });
    }

    /** The next power of two. */
    public static int padded(int rows) {
        return rows == 1 ? 1 : Integer.highestOneBit(rows - 1) << 1;
    }
}
