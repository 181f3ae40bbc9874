package dev.entia.benchmarks.startup;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** 100 entity classes of eight properties and a reference each, {@code Entity0} to {@code Entity99}. */
final class Entities {

    static final int NUMBER = 100;

    private static final String PACKAGE = "startup";

    private static final String SOURCE = """
            package startup;

            import dev.entia.annotation.Entity;
            import dev.entia.annotation.PrimaryKey;
            import dev.entia.relation.Ref;
            import java.time.LocalDateTime;
            import org.jspecify.annotations.Nullable;

            @Entity
            class Entity%1$d {
                @PrimaryKey
                @Nullable Long id;

                String name;
                String code;
                int number;
                long amount;
                double score;
                boolean active;
                LocalDateTime madeAt;
                @Nullable Ref<Entity%2$d> parent;

                Entity%1$d(String name, String code, LocalDateTime madeAt) {
                    this.name = name;
                    this.code = code;
                    this.madeAt = madeAt;
                }
            }
            """;

    private Entities() {}

    /** The table of one of them, as SQLite and PostgreSQL take it. */
    static String table(int number) {
        return "create table entity" + number
                + " (id bigint primary key, name text, code text, number int, amount bigint, "
                + "score double precision, active boolean, made_at timestamp, parent_id bigint)";
    }

    static Class<?>[] classes() throws ClassNotFoundException {
        var classes = new Class<?>[NUMBER];
        for (int i = 0; i < NUMBER; i++) classes[i] = Class.forName(PACKAGE + ".Entity" + i);
        return classes;
    }

    /**
     * Compiles them.
     *
     * @param into an empty folder
     * @param processing an option for the compiler
     */
    static void compile(Path into, List<String> processing) throws IOException {
        var sources = new ArrayList<Path>();
        for (int i = 0; i < NUMBER; i++) {
            var source = into.resolve("Entity" + i + ".java");
            Files.writeString(source, SOURCE.formatted(i, Math.max(0, i - 1)));
            sources.add(source);
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options = new ArrayList<>(
                    List.of("-parameters", "-d", into.toString(), "-classpath", System.getProperty("java.class.path")));
            options.addAll(processing);
            var messages = new StringWriter();
            boolean isDone = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!isDone) throw new IllegalStateException(messages.toString());
        }
    }
}
