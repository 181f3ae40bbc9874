package dev.entia.benchmarks;

import java.time.Duration;

/** Bytes that a run of a trial allocates when all is compiled. */
final class Allocation {

    private static final Duration WARM_UP = Duration.ofMillis(400);
    private static final Duration MEASURED = Duration.ofMillis(50);
    private static final int ATTEMPTS = 3;

    private Allocation() {}

    /** The less of two times: what others are compared with must not be too much. */
    static double of(Trial trial) throws Exception {
        return Math.min(once(trial), once(trial));
    }

    private static double once(Trial trial) throws Exception {
        new Series(trial).lasting(WARM_UP);
        return new Series(trial)
                .lasting(MEASURED).stream().mapToLong(Sample::bytes).min().orElseThrow();
    }

    /** Where the machine is busy it takes longer until all is compiled: what is too much is measured again. */
    static double below(double limit, Trial trial) throws Exception {
        double fewest = once(trial);
        for (int attempt = 1; attempt < ATTEMPTS && fewest >= limit; attempt++) fewest = Math.min(fewest, once(trial));
        return fewest;
    }
}
