package dev.entia.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A module of this repository, with its sources and its compiled production classes. */
record EntiaModule(String name, Path folder) {
    /** Modules that are not for users. Everything else in the root pom is published, and every rule applies to it. */
    private static final Set<String> UNPUBLISHED =
            Set.of("bom", "examples", "house", "servers", "benchmarks", "benchmarks/peers");

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** Somebody wrote it as a class: no package-info, no module-info, nothing that only the compiler made. */
    private static final DescribedPredicate<JavaClass> WRITTEN = DescribedPredicate.describe(
            "written as classes",
            type -> !type.getSimpleName().endsWith("-info")
                    && !type.getModifiers().contains(JavaModifier.SYNTHETIC));

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
    static List<EntiaModule> published() {
        return MODULE.matcher(SourceFile.read(root().resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !UNPUBLISHED.contains(name))
                .map(name -> new EntiaModule(name, root().resolve(name)))
                .toList();
    }

    static EntiaModule named(String name) {
        return published().stream()
                .filter(module -> module.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The root pom has no module " + name + "."));
    }

    /** The production classes of all given modules together. */
    static JavaClasses classes(List<EntiaModule> modules) {
        return new ClassFileImporter()
                .importPaths(modules.stream().map(EntiaModule::output).toList())
                .that(WRITTEN);
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

    @Override
    public String toString() {
        return name;
    }
}
