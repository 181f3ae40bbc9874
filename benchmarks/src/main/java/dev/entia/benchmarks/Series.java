package dev.entia.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs of one trial, one after the other. */
final class Series {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int FEWEST_RUNS = 3;
    /** What is not timed may take this many times as long as what is. */
    private static final int PATIENCE = 6;

    private final Trial trial;

    Series(Trial trial) {
        this.trial = trial;
    }

    /**
     * As many runs as take that long together, and a few at least.
     *
     * @throws AssertionError if an answer, or what the last run has left in the database, is not what it should be
     */
    List<Sample> lasting(Duration duration) throws Exception {
        var samples = new ArrayList<Sample>();
        long end = System.nanoTime() + PATIENCE * duration.toNanos();
        long timed = 0;
        trial.begin();
        while (samples.size() < FEWEST_RUNS || (timed < duration.toNanos() && System.nanoTime() < end)) {
            if (!samples.isEmpty()) trial.restore();
            var sample = one();
            timed += sample.nanos();
            samples.add(sample);
        }
        trial.verifyEffect();
        trial.restore();
        trial.end();
        return samples;
    }

    private Sample one() throws Exception {
        trial.prepare();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long startedAt = System.nanoTime();
        long answer = trial.run();
        long nanos = System.nanoTime() - startedAt;
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        trial.verifyAnswer(answer);
        return new Sample(nanos, trial.isCounted() ? bytes : 0);
    }
}
