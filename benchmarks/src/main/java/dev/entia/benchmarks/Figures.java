package dev.entia.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What is told of the samples of one adapter and one operation, or of several passes.
 *
 * @param nanos the median
 * @param spread how far the middle half of all times is apart, or the medians of all passes, in relation to the median
 * @param bytes the median, 0 where it is not counted
 */
record Figures(double nanos, double spread, double bytes) {

    private static final double LEAST_COMPARED = 1_000;

    static Figures of(List<Sample> samples) {
        var nanos = samples.stream().mapToLong(Sample::nanos).sorted().toArray();
        var bytes = samples.stream().mapToLong(Sample::bytes).sorted().toArray();
        double median = quarter(nanos, 2);
        return new Figures(median, (quarter(nanos, 3) - quarter(nanos, 1)) / median, quarter(bytes, 2));
    }

    /** Medians of several passes, and how far the lowest and the highest are apart. One pass is what it was. */
    static Figures over(List<Figures> passes) {
        if (passes.size() == 1) return passes.get(0);
        var nanos = passes.stream().mapToDouble(Figures::nanos).sorted().toArray();
        var bytes = passes.stream().mapToDouble(Figures::bytes).sorted().toArray();
        double median = median(nanos);
        return new Figures(median, (nanos[nanos.length - 1] - nanos[0]) / median, median(bytes));
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double quarter(long[] sorted, int quarter) {
        return sorted[(sorted.length - 1) * quarter / 4];
    }

    /** {@code 12.3 ms ± 4 %, 5.6 MB}. */
    String absolute() {
        return String.format(Locale.ROOT, "%s ± %.0f %%%s", time(), spread * 50, memory());
    }

    /** Ratios instead of nanoseconds and bytes; the spread is this one's own. */
    Figures dividedBy(Figures other) {
        return new Figures(nanos / other.nanos, spread, bytes / other.bytes);
    }

    /**
     * Of ratios: {@code 1.23 ± 4 %, memory 1.10}; {@code 1.23 ± 4 %, 5.6 kB} where the floor allocates next to nothing, so that a
     * ratio to that says nothing.
     *
     * @param own the absolute figures that the ratios are of
     * @param floor what they were divided by
     */
    String relative(Figures own, Figures floor) {
        var memory = bytes == 0
                ? ""
                : floor.bytes < LEAST_COMPARED ? own.memory() : String.format(Locale.ROOT, ", memory %.2f", bytes);
        return String.format(Locale.ROOT, "%.2f ± %.0f %%%s", nanos, spread * 50, memory);
    }

    private String time() {
        if (nanos < 1e6) return String.format(Locale.ROOT, "%.1f µs", nanos / 1e3);
        return String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }

    private String memory() {
        if (bytes == 0) return "";
        if (bytes < 1e6) return String.format(Locale.ROOT, ", %.1f kB", bytes / 1e3);
        return String.format(Locale.ROOT, ", %.2f MB", bytes / 1e6);
    }
}
