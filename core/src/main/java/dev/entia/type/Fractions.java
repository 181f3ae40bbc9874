package dev.entia.type;

import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/** Fractions of a second. */
final class Fractions {

    /** By number of digits: the nanoseconds of the last one. */
    private static final int[] NANOS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private Fractions() {}

    /** The time without the digits after these, which is the earlier one; itself if it has none. */
    @SuppressWarnings("unchecked") // A time with other nanoseconds is of its own class.
    static <T extends Temporal> T truncated(T time, int digits) {
        int nanos = time.get(ChronoField.NANO_OF_SECOND);
        int lost = nanos % NANOS[digits];
        return lost == 0 ? time : (T) time.with(ChronoField.NANO_OF_SECOND, nanos - lost);
    }
}
