package dev.entia.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** A median, and from where to where figures go. */
public record Spread(double low, double median, double high) {

    private static final double MICROSECOND = 1e3;
    private static final double MILLISECOND = 1e6;

    /** From the first quarter of the figures to the last. There is one at least. */
    public static Spread ofMiddleHalf(Collection<? extends Number> figures) {
        var sorted = sorted(figures);
        return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    /** From the lowest figure to the highest. There is one at least. */
    static Spread ofAll(Collection<? extends Number> figures) {
        var sorted = sorted(figures);
        return new Spread(sorted[0], at(sorted, 0.5), sorted[sorted.length - 1]);
    }

    static double median(Collection<? extends Number> figures) {
        return at(sorted(figures), 0.5);
    }

    private static double[] sorted(Collection<? extends Number> figures) {
        return figures.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    }

    /** The figure that a part of all is below; between two of them, what is between their values. */
    private static double at(double[] sorted, double part) {
        double position = part * (sorted.length - 1);
        int before = (int) position;
        if (before == position) return sorted[before];
        return sorted[before] + (position - before) * (sorted[before + 1] - sorted[before]);
    }

    public Spread dividedBy(double divisor) {
        return new Spread(low / divisor, median / divisor, high / divisor);
    }

    /** Of nanoseconds: {@code 10.3 ms (9.9–11.2)}. */
    public String time() {
        return median < MILLISECOND
                ? dividedBy(MICROSECOND).text(" µs")
                : dividedBy(MILLISECOND).text(" ms");
    }

    /** {@code 0.50 (0.41–1.66)}. */
    public String ratio() {
        return text("");
    }

    private String text(String unit) {
        // Three digits of the median, and as many behind the point for the others.
        int decimals = median < 10 ? 2 : median < 100 ? 1 : 0;
        var texts = Arrays.stream(new double[] {median, low, high})
                .mapToObj(figure -> String.format(Locale.ROOT, "%." + decimals + "f", figure))
                .toList();
        return texts.get(0) + unit + " (" + texts.get(1) + "–" + texts.get(2) + ")";
    }
}
