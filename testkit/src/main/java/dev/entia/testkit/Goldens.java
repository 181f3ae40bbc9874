package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Statements as they must be, in a file beside the tests: a title line {@code -- title}, then the statements.
 * {@code -Dentia.bless=true} writes the file anew; the difference is then reviewed.
 */
public final class Goldens {

    private static final boolean IS_BLESSING = Boolean.getBoolean("entia.bless");

    private final Path file;
    private final Map<String, List<String>> expected;
    private final Map<String, List<String>> found = new TreeMap<>();

    /** @param file from the module's folder on: {@code src/test/resources/…/reads.sql}; may not be there yet */
    public Goldens(Path file) {
        this.file = file;
        this.expected = read(file);
    }

    /** What was sent under a title, which no other has in this file. */
    public void check(String title, List<String> statements) {
        var before = found.putIfAbsent(title, statements);
        assertThat(before).as("%s was checked already", title).isNull();
        if (IS_BLESSING) return;
        assertThat(statements).as("%s in %s", title, file).isEqualTo(expected.get(title));
    }

    /** Called when all tests have run: writes the file if it is to be blessed. */
    public void bless() {
        if (!IS_BLESSING || found.isEmpty()) return;
        try {
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        var text = found.entrySet().stream()
                .map(entry -> "-- " + entry.getKey() + "\n" + String.join("\n", entry.getValue()) + "\n")
                .collect(Collectors.joining("\n"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, List<String>> read(Path file) {
        if (!Files.exists(file)) return Map.of();
        try {
            return Arrays.stream(Files.readString(file).split("\n\n"))
                    .filter(section -> !section.isBlank())
                    .map(section -> Arrays.asList(section.strip().split("\n")))
                    .collect(Collectors.toMap(
                            lines -> lines.get(0).substring("-- ".length()), lines -> lines.subList(1, lines.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
