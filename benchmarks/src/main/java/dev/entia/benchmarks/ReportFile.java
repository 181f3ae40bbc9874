package dev.entia.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file into which the parts of a measurement write, one after the other: in what circumstances, then a section a part. It has
 * at any time what is known so far, and in the end is printed on the console.
 */
public final class ReportFile {

    private static final String NOT_YET = "Not measured yet.";

    private final PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path path;
    private final Map<String, String> sections = new LinkedHashMap<>();

    public ReportFile(Path path) {
        this.path = path;
    }

    /**
     * A part that fails keeps what it knew, and the others come all the same.
     *
     * @throws Exception of the first part that failed, when all are through; has those of the others with it
     */
    public void measure(List<Part> parts) throws Exception {
        var circumstances = Circumstances.now().toString();
        console.println(circumstances);
        for (var part : parts) sections.put(part.title(), NOT_YET);
        write(circumstances);
        Exception first = null;
        for (var part : parts) {
            try {
                measure(part, circumstances);
            } catch (Exception failure) {
                sections.merge(
                        part.title(), "It has failed: " + failure.getMessage(), (known, why) -> known + "\n\n" + why);
                write(circumstances);
                if (first == null) first = failure;
                else first.addSuppressed(failure);
            }
        }
        console.println(Files.readString(path));
        if (first != null) throw first;
    }

    private void measure(Part part, String circumstances) throws Exception {
        console.println(part.title() + " …");
        part.measure(new Section() {
            @Override
            public void progress(String line) {
                console.println(line);
            }

            @Override
            public void is(String text) {
                sections.put(part.title(), text);
                write(circumstances);
            }
        });
    }

    private void write(String circumstances) {
        var text = new StringBuilder(circumstances);
        sections.forEach((title, section) -> text.append("\n## ")
                .append(title)
                .append("\n\n")
                .append(section.strip())
                .append("\n"));
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
