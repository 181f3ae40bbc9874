package dev.entia.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module of this repository, with its sources and its compiled production classes. */
record Module(String name, Path folder) {
    /** Modules that are not for users. Everything else in the root pom is published, and every rule applies to it. */
    private static final Set<String> UNPUBLISHED = Set.of("bom", "examples", "house", "benchmarks");

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("Run the tests of house inside the repository.");
            }
        }
        return folder;
    }

    /** In the order of the root pom. */
    static List<Module> published() {
        return MODULE.matcher(read(root().resolve("pom.xml")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !UNPUBLISHED.contains(name))
                .map(name -> new Module(name, root().resolve(name)))
                .toList();
    }

    static Module named(String name) {
        return published().stream()
                .filter(module -> module.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The root pom has no module " + name + "."));
    }

    /** The production classes of all given modules together. */
    static JavaClasses classes(List<Module> modules) {
        return new ClassFileImporter()
                .importPaths(modules.stream().map(Module::output).toList())
                .that(new Written());
    }

    JavaClasses classes() {
        return classes(List.of(this));
    }

    Path mainSources() {
        return folder.resolve("src/main/java");
    }

    List<SourceFile> sources() {
        return SourceFile.below(mainSources());
    }

    private Path output() {
        Path output = folder.resolve("target/classes");
        if (!Files.isDirectory(output)) {
            throw new IllegalStateException(name
                    + " is not compiled. Name it in the dependencies of house/pom.xml, so that it is built first.");
        }
        return output;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> javaFilesBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** What somebody wrote as a class: no package-info, no module-info, nothing that only the compiler made. */
    private static final class Written extends com.tngtech.archunit.base.DescribedPredicate<JavaClass> {
        Written() {
            super("written as classes");
        }

        @Override
        public boolean test(JavaClass type) {
            return !type.getSimpleName().endsWith("-info")
                    && !type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC);
        }
    }
}
