package dev.entia.benchmarks.startup;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Sources of 100 entities of eight properties and a reference each, {@code startup.Entity0} to {@code startup.Entity99}. */
public final class Entities {

    public static final int NUMBER = 100;

    private static final String PACKAGE = "startup";

    private static final List<String> NO_PROCESSING = List.of("-proc:none");

    private final Map<String, String> sources;
    private final List<String> processing;

    private Entities(Map<String, String> sources, List<String> processing) {
        this.sources = sources;
        this.processing = processing;
    }

    public static Entities none() {
        return new Entities(Map.of(), NO_PROCESSING);
    }

    /**
     * Those of a template.
     *
     * @param template the source of an entity: {@code %1$d} is its number, {@code %2$d} that of the one it refers to
     */
    public static Entities of(String template) {
        var sources = new LinkedHashMap<String, String>();
        for (int i = 0; i < NUMBER; i++) sources.put("Entity" + i, text(template, i));
        return new Entities(sources, NO_PROCESSING);
    }

    /** A template as {@link #of} takes it, for one of them. */
    public static String text(String template, int number) {
        return template.formatted(number, Math.max(0, number - 1));
    }

    /** The same, and a class that knows them. */
    public Entities with(String name, String source) {
        var more = new LinkedHashMap<>(sources);
        more.put(name, source);
        return new Entities(more, processing);
    }

    /** The same, compiled with the annotation processors of the class path. */
    public Entities processed() {
        return new Entities(sources, List.of("-processorpath", System.getProperty("java.class.path")));
    }

    /** The table of one of them, as all databases take it. */
    static String table(int number) {
        return "create table entity" + number
                + " (id bigint primary key, name text, code text, number int, amount bigint, "
                + "score double precision, active boolean, made_at timestamp, parent_id bigint)";
    }

    /** Once they are compiled, and on the class path. */
    public static Class<?>[] classes() throws ClassNotFoundException {
        var classes = new Class<?>[NUMBER];
        for (int i = 0; i < NUMBER; i++) classes[i] = Class.forName(PACKAGE + ".Entity" + i);
        return classes;
    }

    /**
     * Compiles them.
     *
     * @param into an empty folder
     */
    void compile(Path into) throws IOException {
        if (sources.isEmpty()) return;
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options = new ArrayList<>(List.of(
                    "-parameters",
                    "-nowarn",
                    "-d",
                    into.toString(),
                    "-classpath",
                    System.getProperty("java.class.path")));
            options.addAll(processing);
            var messages = new StringWriter();
            boolean isDone = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(write(into)))
                    .call();
            if (!isDone) throw new IllegalStateException(messages.toString());
        }
    }

    private List<Path> write(Path folder) throws IOException {
        var written = new ArrayList<Path>();
        for (var each : sources.entrySet()) {
            var file = folder.resolve(each.getKey() + ".java");
            written.add(Files.writeString(file, each.getValue()));
        }
        return written;
    }
}
