package dev.entia.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What is told of the samples of one adapter and one operation.
 *
 * @param nanos the median
 * @param spread how far the middle half of all times is apart, in relation to the median
 * @param bytes the median
 */
record Figures(double nanos, double spread, double bytes) {

    static Figures of(List<Sample> samples) {
        var nanos = samples.stream().mapToLong(Sample::nanos).sorted().toArray();
        var bytes = samples.stream().mapToLong(Sample::bytes).sorted().toArray();
        double median = quarter(nanos, 2);
        return new Figures(median, (quarter(nanos, 3) - quarter(nanos, 1)) / median, quarter(bytes, 2));
    }

    private static double quarter(long[] sorted, int quarter) {
        return sorted[(sorted.length - 1) * quarter / 4];
    }

    /** {@code 12.3 ms ± 4 %, 5.6 MB}. */
    String absolute() {
        return String.format(Locale.ROOT, "%s ± %.0f %%, %s", time(), spread * 50, memory());
    }

    /** {@code 1.23 ± 4 %, memory 1.10}. */
    String relativeTo(Figures other) {
        return String.format(
                Locale.ROOT, "%.2f ± %.0f %%, memory %.2f", nanos / other.nanos, spread * 50, bytes / other.bytes);
    }

    private String time() {
        if (nanos < 1e6) return String.format(Locale.ROOT, "%.1f µs", nanos / 1e3);
        return String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }

    private String memory() {
        if (bytes < 1e6) return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
        return String.format(Locale.ROOT, "%.2f MB", bytes / 1e6);
    }
}
