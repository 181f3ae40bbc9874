package dev.entia.benchmarks;

import java.util.Locale;

/** Numbers of bytes, as they are read. */
final class Bytes {

    private Bytes() {}

    /** {@code 561 B}, {@code 5.6 kB} or {@code 5.61 MB}, of a thousand or a million. */
    static String text(double bytes) {
        if (bytes < 1e3) return String.format(Locale.ROOT, "%.0f B", bytes);
        if (bytes < 1e6) return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
        return String.format(Locale.ROOT, "%.2f MB", bytes / 1e6);
    }
}
