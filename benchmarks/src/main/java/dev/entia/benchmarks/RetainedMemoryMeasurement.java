package dev.entia.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many bytes a managed book keeps with each adapter. The system properties {@code peers}, {@code adapters}, {@code stores} say
 * with which.
 */
public final class RetainedMemoryMeasurement implements Part {

    private static final String FLOOR = "hand-uow";

    private final List<Candidate> candidates = Catalogue.chosen();
    private final List<Store> stores = Store.chosen();

    public RetainedMemoryMeasurement() throws IOException {}

    /** This part alone. */
    public static void main(String[] arguments) throws Exception {
        new RetainedMemoryMeasurement().measureAlone(Path.of("target/retained-memory.md"));
    }

    @Override
    public String title() {
        return "Retained memory";
    }

    @Override
    public void measure(Section section) throws Exception {
        if (candidates.isEmpty() || stores.isEmpty()) {
            section.is(NOT_CHOSEN);
            return;
        }
        var lines = heading();
        for (var store : stores) {
            section.progress(store.name());
            try (var database = BenchmarkDatabase.create(store)) {
                lines.add(line(store, bytes(database)));
            }
            section.is(String.join("\n", lines));
        }
    }

    private List<String> heading() {
        var names = candidates.stream().map(Candidate::name).toList();
        var lines = new ArrayList<String>();
        lines.add("Bytes that a managed book keeps, with all that the context holds because of it"
                + (names.contains(FLOOR)
                        ? "; and their ratio to those of `" + FLOOR + "`."
                        : ". There are no ratios: `" + FLOOR + "`, with which others are compared, was not chosen."));
        lines.add("");
        lines.add("| bytes of a managed book | " + String.join(" | ", names) + " |");
        lines.add("|---|" + "--:|".repeat(names.size()));
        return lines;
    }

    private Map<String, Long> bytes(BenchmarkDatabase database) throws IOException {
        var bytes = new LinkedHashMap<String, Long>();
        for (var each : candidates) bytes.put(each.name(), bytes(each, database));
        return bytes;
    }

    private static long bytes(Candidate candidate, BenchmarkDatabase database) throws IOException {
        var command = JavaCommand.of(
                List.of("-Xmx1g"),
                candidate.classPath(),
                RetainedMemory.class,
                candidate.name(),
                database.name(),
                database.url());
        var process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (var answers = process.inputReader(StandardCharsets.UTF_8)) {
            var answer = answers.readLine();
            if (answer == null) throw BenchmarkErrors.workerEnded(candidate.name(), "bytes of a book");
            return Long.parseLong(answer);
        } catch (NumberFormatException e) {
            throw BenchmarkErrors.noNumber(candidate.name(), "a number of bytes", e);
        } finally {
            process.onExit().join();
        }
    }

    private static String line(Store store, Map<String, Long> bytes) {
        var line = new StringBuilder("| " + store);
        var floor = bytes.get(FLOOR);
        bytes.forEach((adapter, each) -> {
            line.append(" | ").append(each);
            if (floor != null && !adapter.equals(FLOOR))
                line.append(String.format(Locale.ROOT, ", %.2f", (double) each / floor));
        });
        return line.append(" |").toString();
    }
}
