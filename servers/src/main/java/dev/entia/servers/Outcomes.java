package dev.entia.servers;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many tests ended how. Not thread-safe. */
final class Outcomes {

    /** What the assertions say around the reason that a test gives. */
    private static final Pattern ASSUMPTION = Pattern.compile("assumption was not met due to: \\[(.*)]\\s*");

    private int passed;
    private int failed;
    private final Map<String, Long> skipped = new TreeMap<>();

    void pass() {
        passed++;
    }

    void fail() {
        failed++;
    }

    void skip(String reason, long tests) {
        var line = reason.strip().lines().findFirst().orElse("no reason given");
        skipped.merge(ASSUMPTION.matcher(line).replaceFirst("needs $1"), tests, Long::sum);
    }

    boolean isFullyPassed() {
        return passed > 0 && failed == 0;
    }

    /** {@code 12 passed, 1 failed, 2 skipped (reason ×2)}. */
    @Override
    public String toString() {
        var text = new StringBuilder().append(passed).append(" passed");
        if (failed > 0) text.append(", ").append(failed).append(" failed");
        if (skipped.isEmpty()) return text.toString();
        long count = skipped.values().stream().mapToLong(Long::longValue).sum();
        return text.append(", ")
                .append(count)
                .append(" skipped (")
                .append(skipped.entrySet().stream()
                        .map(reason -> reason.getKey() + " ×" + reason.getValue())
                        .collect(Collectors.joining("; ")))
                .append(")")
                .toString();
    }
}
