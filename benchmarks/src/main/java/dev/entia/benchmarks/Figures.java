package dev.entia.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What is told of the samples of one adapter and one operation, or of several passes.
 *
 * @param nanos of one pass, the middle half of all times; of several, all their medians
 * @param bytes the median, 0 where it is not counted
 */
record Figures(Spread nanos, double bytes) {

    /** Where the floor allocates less, a ratio to that says nothing. */
    static final int LEAST_COMPARED = 2_000;

    static Figures of(List<Sample> samples) {
        return new Figures(
                Spread.ofMiddleHalf(samples.stream().map(Sample::nanos).toList()),
                Spread.median(samples.stream().map(Sample::bytes).toList()));
    }

    /** One pass is what it was. */
    static Figures over(List<Figures> passes) {
        if (passes.size() == 1) return passes.get(0);
        return new Figures(
                Spread.ofAll(passes.stream().map(each -> each.nanos.median()).toList()),
                Spread.median(passes.stream().map(Figures::bytes).toList()));
    }

    /** {@code 12.3 ms (11.9–13.0), 5.61 MB}. */
    String absolute() {
        return nanos.time() + memory();
    }

    /** Ratios instead of nanoseconds and bytes; from where to where is this one's own, as a ratio to the other's median. */
    Figures dividedBy(Figures other) {
        return new Figures(nanos.dividedBy(other.nanos.median()), bytes / other.bytes);
    }

    /**
     * Of ratios: {@code 1.23 (1.19–1.30), memory 1.10}; {@code 1.23 (1.19–1.30), 5.6 kB} where the floor allocates next to
     * nothing.
     *
     * @param own the absolute figures that the ratios are of
     * @param floor what they were divided by
     */
    String relative(Figures own, Figures floor) {
        if (own.bytes == 0 || floor.bytes < LEAST_COMPARED) return nanos.ratio() + own.memory();
        return nanos.ratio() + String.format(Locale.ROOT, ", memory %.2f", bytes);
    }

    private String memory() {
        return bytes == 0 ? "" : ", " + Bytes.text(bytes);
    }
}
