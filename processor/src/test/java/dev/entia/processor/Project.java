package dev.entia.processor;

import com.palantir.javapoet.JavaFile;
import dev.entia.EntityManager;
import dev.entia.annotation.Entity;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;

/** Sources in a folder, compiled by javac as from the command line: processors are found on the processor path. */
record Project(Path folder) {

    /** Core and what it needs. */
    static final List<Path> LIBRARIES = Stream.of(EntityManager.class, Entity.class, NullMarked.class, Logger.class)
            .map(Project::home)
            .toList();

    /** The processor and what it needs. */
    static final List<Path> PROCESSOR = Stream.of(EntityProcessor.class, Entity.class, NullMarked.class, JavaFile.class)
            .map(Project::home)
            .toList();

    Project with(String className, String text) {
        var file = sources().resolve(className.replace('.', '/') + ".java");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path sources() {
        return folder.resolve("src");
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** Compiles all sources; returns what the compiler says. */
    String compile(String... options) {
        try (var files = Files.walk(sources())) {
            return compile(files.filter(Files::isRegularFile).toList(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles one class against those that have been compiled; returns what the compiler says. */
    String compileOnly(String className, String... options) {
        return compile(List.of(sources().resolve(className.replace('.', '/') + ".java")), options);
    }

    private String compile(List<Path> files, String... options) {
        var arguments = new ArrayList<>(
                List.of("-d", classes().toString(), "-s", generated().toString()));
        arguments.addAll(List.of(options));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes());
            Files.createDirectories(generated());
            compiler.getTask(said, manager, null, arguments, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.toString();
    }

    private Path generated() {
        return folder.resolve("generated");
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
