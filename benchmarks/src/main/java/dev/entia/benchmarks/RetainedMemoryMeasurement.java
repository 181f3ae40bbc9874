package dev.entia.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints how many bytes a managed book keeps with each adapter, and the ratio to the first. The system properties
 * {@code peers}, {@code adapters}, {@code stores} say with which.
 */
final class RetainedMemoryMeasurement {

    private RetainedMemoryMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        var candidates = Catalogue.chosen();
        System.out.println("| Bytes of a managed book | "
                + String.join(" | ", candidates.stream().map(Candidate::name).toList()) + " |");
        System.out.println("|---|" + "--:|".repeat(candidates.size()));
        for (var store : Store.chosen()) {
            try (var database = BenchmarkDatabase.create(store)) {
                System.out.println(line(store, bytes(candidates, database)));
            }
        }
    }

    private static Map<String, Long> bytes(List<Candidate> candidates, BenchmarkDatabase database) throws IOException {
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
            throw BenchmarkErrors.noNumber(candidate.name(), e);
        } finally {
            process.onExit().join();
        }
    }

    private static String line(Store store, Map<String, Long> bytes) {
        var line = new StringBuilder("| " + store);
        long first = bytes.values().iterator().next();
        for (var each : bytes.values()) line.append(" | %d, %.2f".formatted(each, (double) each / first));
        return line.append(" |").toString();
    }
}
