package dev.entia.benchmarks.all;

import dev.entia.benchmarks.DocumentMeasurement;
import dev.entia.benchmarks.Measurement;
import dev.entia.benchmarks.Part;
import dev.entia.benchmarks.ReportFile;
import dev.entia.benchmarks.RetainedMemoryMeasurement;
import dev.entia.benchmarks.growth.GrowthMeasurement;
import dev.entia.benchmarks.startup.StartUpMeasurement;
import java.nio.file.Path;
import java.util.List;

/**
 * All parts of the measurement, one after the other, into {@code target/benchmarks.md}. What is chosen by system properties is chosen
 * for all of them; a part to which nothing of it belongs says so.
 */
final class Everything {

    private Everything() {}

    public static void main(String[] arguments) throws Exception {
        // All are made before the first one runs: what was chosen wrongly is said at once.
        List<Part> parts = List.of(
                new Measurement(),
                new RetainedMemoryMeasurement(),
                new GrowthMeasurement(),
                new StartUpMeasurement(),
                new DocumentMeasurement());
        new ReportFile(Path.of("target/benchmarks.md")).measure(parts);
    }
}
