package dev.entia.benchmarks.startup;

import dev.entia.benchmarks.JavaCommand;
import dev.entia.benchmarks.StartUp;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * A program in a JVM of its own, with the class path that this one has, and entities that are compiled for it.
 *
 * @param program has a {@code main}
 */
public record JavaStart(String name, Class<?> program, Entities entities, Enhancement enhancement) implements StartUp {

    public JavaStart(String name, Class<?> program, Entities entities) {
        this(name, program, entities, Enhancement.NONE);
    }

    @Override
    public List<String> prepare(Path folder) throws Exception {
        entities.compile(folder);
        enhancement.enhance(folder);
        return JavaCommand.of(List.of(), folder + File.pathSeparator + System.getProperty("java.class.path"), program);
    }
}
