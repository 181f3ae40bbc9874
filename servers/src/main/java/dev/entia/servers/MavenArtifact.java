package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file from a Maven repository. Maven itself fetches it, with the settings and the local repository of the build that
 * runs the tests: mirrors, proxies and credentials hold here, too.
 *
 * @param coordinates {@code group:artifact:version}, and {@code :type:classifier} if they are not those of a jar
 */
record MavenArtifact(String coordinates) {

    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

    /** The file, in a folder. */
    Path copy(Path into) throws IOException {
        var words = new ArrayList<>(List.of(program(), "-q", "-B", COPY));
        words.add("-Dartifact=" + coordinates);
        words.add("-DoutputDirectory=" + into);
        property("localRepository").ifPresent(path -> words.add("-Dmaven.repo.local=" + path));
        settings("-s", "entia.maven.settings", words);
        settings("-gs", "entia.maven.settings.global", words);
        if (property("entia.maven.offline").filter("is true"::equals).isPresent()) words.add("-o");
        // Our own .mvn has settings for compilers.
        new Command(words, into, Map.of("JAVA_HOME", System.getProperty("java.home"))).run();
        try (var files = Files.list(into)) {
            return files.findFirst().orElseThrow(() -> new IOException("Maven has not copied " + coordinates));
        }
    }

    private static String program() {
        return property("entia.maven.home")
                .map(home -> Path.of(home, "bin", "mvn").toString())
                .orElse("mvn");
    }

    private static void settings(String option, String property, List<String> words) {
        property(property)
                .filter(path -> Files.exists(Path.of(path)))
                .ifPresent(path -> words.addAll(List.of(option, path)));
    }

    /** Not there if the tests are not run by Maven, or with a placeholder if Maven does not know it. */
    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .filter(value -> !value.isEmpty() && !value.startsWith("$"));
    }
}
