package dev.entia.flush;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes UUIDs of versions 4 and 7 as RFC 9562 lays them down. Thread-safe. */
final class UuidGenerator {

    private static final int COUNTER_BITS = 12;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    /** Milliseconds since the epoch, then a counter within the millisecond: grows with every UUID. */
    private final AtomicLong last = new AtomicLong();

    UuidGenerator(Clock clock) {
        this.clock = clock;
    }

    /** A version 4 UUID. */
    UUID random() {
        return UUID.randomUUID();
    }

    /** A version 7 UUID, greater than every one that this generator made before. */
    UUID timeOrdered() {
        long now = clock.millis() << COUNTER_BITS;
        long ticket = last.updateAndGet(before -> Math.max(before + 1, now));
        long millis = ticket >>> COUNTER_BITS;
        long counter = ticket & ((1 << COUNTER_BITS) - 1);
        return new UUID(millis << 16 | 7L << 12 | counter, VARIANT | random.nextLong() >>> 2);
    }
}
