package dev.entia.servers.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Runs forms round by round, each round in another order, so that whatever else the machine does meets all of them, and
 * reports for each its median in relation to that of the fastest, the median itself, and how far the middle half of its
 * times is apart. With {@code -Dentia.measure=update} only what is so called is measured.
 */
public final class Measurement {

    /** How many rows are written, one number after the other. */
    public static final List<Integer> ROWS = List.of(1, 10, 100, 1000, 10_000);

    /** How many columns a sample has, one number after the other. */
    public static final List<Integer> COLUMNS = List.of(1, 5, 20);

    private static final int FEWEST_ROUNDS = 15;
    private static final int MOST_ROUNDS = 301;
    private static final Duration ENOUGH = Duration.ofSeconds(2);
    private static final int WARM_UP_ROUNDS = 2;
    private static final Duration WARM = Duration.ofSeconds(1);

    private final Path report = Path.of("target/bulk-forms.txt");
    private final String wanted = System.getProperty("entia.measure", "");

    /** Begins a report, {@code target/bulk-forms.txt} in the module. */
    public Measurement() {
        write("", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Measures forms of some work for each number of rows. */
    public void compare(String work, List<Form> forms) {
        if (!work.contains(wanted)) return;
        for (int rows : ROWS) compare(work, rows, forms);
    }

    private void compare(String work, int rows, List<Form> forms) {
        rounds(forms, rows, WARM_UP_ROUNDS, WARM);
        var times = rounds(forms, rows, FEWEST_ROUNDS, ENOUGH);
        double fastest =
                times.stream().mapToDouble(each -> quantile(each, 2)).min().orElseThrow();
        write(String.format(
                Locale.ROOT,
                "%n%s, %d rows (%d rounds, load %.1f)%n",
                work,
                rows,
                times.get(0).size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        for (int i = 0; i < forms.size(); i++) write(line(forms.get(i), times.get(i), fastest));
    }

    private static String line(Form form, List<Long> times, double fastest) {
        double median = quantile(times, 2);
        double spread = (quantile(times, 3) - quantile(times, 1)) / median;
        return String.format(
                Locale.ROOT,
                "%7.2f  %9.3f ms  ± %3.0f %%  %s%n",
                median / fastest,
                median / 1e6,
                spread * 50,
                form.name());
    }

    /** The times of each form. There are a few rounds, and more until they have taken long enough. */
    private static List<List<Long>> rounds(List<Form> forms, int rows, int fewest, Duration enough) {
        var times = forms.stream().<List<Long>>map(form -> new ArrayList<>()).toList();
        var turns = IntStream.range(0, forms.size()).boxed().collect(Collectors.toList());
        var random = new Random(1);
        long startedAt = System.nanoTime();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (round >= fewest && System.nanoTime() - startedAt > enough.toNanos()) break;
            // Each form comes after each other one in the end: the one before leaves traces in caches.
            Collections.shuffle(turns, random);
            for (int turn : turns) times.get(turn).add(time(forms.get(turn), rows));
        }
        for (var each : times) Collections.sort(each);
        return times;
    }

    private static long time(Form form, int rows) {
        form.sender().begin();
        long startedAt = System.nanoTime();
        form.work().on(rows);
        long took = System.nanoTime() - startedAt;
        form.sender().rollback();
        return took;
    }

    private static double quantile(List<Long> sorted, int quarter) {
        return sorted.get((sorted.size() - 1) * quarter / 4);
    }

    private void write(String text, StandardOpenOption... options) {
        try {
            Files.writeString(
                    report, text, options.length == 0 ? new StandardOpenOption[] {StandardOpenOption.APPEND} : options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
