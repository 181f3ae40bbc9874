package dev.entia.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of an operation goes, and what it allocates: samples of JDK Flight Recorder, given to the method that runs, or to its
 * caller if it is the JDK's. Operations and stores are chosen as for {@link Measurement}; adapters of this module alone, {@code entia}
 * unless it is said. The first table of an operation is what methods do themselves, the second what they do with all that they
 * call.
 */
final class Profile {

    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration RECORDED = Duration.ofSeconds(8);
    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final int LINES = 16;
    private static final String OPERATION = Trial.class.getName() + ".run";

    private final PrintStream out;

    private Profile(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var profile = new Profile(out);
        var stores = Store.chosen();
        if (stores.isEmpty()) out.println(Part.NOT_CHOSEN);
        for (var store : stores) {
            try (var database = BenchmarkDatabase.create(store)) {
                for (var adapter : Choice.of("adapters", new String[] {"entia"}, name -> name)) {
                    profile.profile(Library.adapter(adapter), database);
                }
            }
        }
    }

    private void profile(OrmAdapter adapter, BenchmarkDatabase database) throws Exception {
        try (adapter) {
            adapter.open(database);
            for (var operation : Choice.of("operations", Operation.values(), Operation::of)) {
                if (adapter.unsupported().contains(operation)
                        || !database.store().has(operation)) continue;
                out.println("\n## " + adapter.name() + " on " + database.store() + ": " + operation.title());
                record(new Series(new Trial(operation, adapter, database)));
            }
        }
    }

    private void record(Series series) throws Exception {
        series.lasting(WARM_UP);
        try (var recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
            recording.enable("jdk.NativeMethodSample").withPeriod(PERIOD);
            recording.enable("jdk.ObjectAllocationSample").with("throttle", "1000/s");
            recording.start();
            series.lasting(RECORDED);
            recording.stop();
            print(recording);
        }
    }

    private void print(Recording recording) throws IOException {
        var file = Files.createTempFile("entia-profile", ".jfr");
        try {
            recording.dump(file);
            var events = RecordingFile.readAllEvents(file);
            print("time", named(events, "Sample", "jdk.ObjectAllocationSample"), event -> 1);
            print("bytes", named(events, "jdk.ObjectAllocationSample", ""), event -> event.getLong("weight"));
        } finally {
            Files.delete(file);
        }
    }

    private static List<RecordedEvent> named(List<RecordedEvent> events, String ending, String except) {
        return events.stream()
                .filter(event -> event.getEventType().getName().endsWith(ending)
                        && !event.getEventType().getName().equals(except))
                .toList();
    }

    /** What is not timed, is not counted either. */
    private static boolean isOfOperation(RecordedEvent event) {
        return event.getStackTrace() != null
                && event.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> name(frame).equals(OPERATION));
    }

    private void print(String what, List<RecordedEvent> all, ToLongFunction<RecordedEvent> weight) {
        var events = all.stream().filter(Profile::isOfOperation).toList();
        long total = events.stream().mapToLong(weight).sum();
        Map<String, Long> alone = new HashMap<>();
        Map<String, Long> together = new HashMap<>();
        for (var event : events) {
            var names = event.getStackTrace().getFrames().stream()
                    .map(Profile::name)
                    .takeWhile(name -> !name.equals(OPERATION))
                    .filter(name -> !isOfJdk(name))
                    .toList();
            if (names.isEmpty()) continue;
            alone.merge(names.get(0), weight.applyAsLong(event), Long::sum);
            new HashSet<>(names).forEach(name -> together.merge(name, weight.applyAsLong(event), Long::sum));
        }
        out.println("\n" + what + ", " + events.size() + " samples, without " + (all.size() - events.size())
                + " that were not of the operation: alone");
        print(alone, total);
        out.println("\n" + what + ": with what is called");
        print(together, total);
    }

    private void print(Map<String, Long> weights, long total) {
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(LINES)
                .forEach(entry ->
                        out.printf(Locale.ROOT, "%6.1f %%  %s%n", 100.0 * entry.getValue() / total, entry.getKey()));
    }

    private static boolean isOfJdk(String name) {
        return name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
