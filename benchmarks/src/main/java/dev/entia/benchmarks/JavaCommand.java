package dev.entia.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a program in a JVM like this one. */
public final class JavaCommand {

    private JavaCommand() {}

    /**
     * The line.
     *
     * @param options of the JVM, beside those that all programs have
     * @param main has a {@code main}
     */
    public static List<String> of(List<String> options, String classPath, Class<?> main, String... arguments) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        line.add("--enable-native-access=ALL-UNNAMED");
        line.addAll(List.of("-classpath", classPath, main.getName()));
        line.addAll(List.of(arguments));
        return line;
    }
}
