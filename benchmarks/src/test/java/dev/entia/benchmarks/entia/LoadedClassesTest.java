package dev.entia.benchmarks.entia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.benchmarks.JavaCommand;
import dev.entia.sqlite.Sqlite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start-up must not need, for it would wait for it. */
final class LoadedClassesTest {

    private static final List<Class<?>> ENTITIES = List.of(Publisher.class, Author.class, Book.class, Tag.class);

    @Test
    void a_start_and_a_first_find_make_neither_tables_nor_what_records_are_hashed_with(@TempDir Path folder)
            throws IOException {
        var url = "jdbc:sqlite:" + folder.resolve("start.db");
        try (var orm = orm(url)) {
            orm.schema().create();
        }
        var loaded = loaded(url);
        assertThat(loaded).anyMatch(line -> line.contains(" dev.entia.sql.SqlDriver "));
        assertThat(loaded)
                .noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "))
                .noneMatch(line -> line.contains(" dev.entia.schema.table.TableModel "));
    }

    /** The classes that a new JVM loads until it has its answer, as the JVM logs them. */
    private static List<String> loaded(String url) throws IOException {
        var command =
                JavaCommand.of(List.of("-Xlog:class+load"), System.getProperty("java.class.path"), Program.class, url);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            var lines = output.lines().toList();
            assertThat(process.onExit().join().exitValue())
                    .as(() -> String.join("\n", lines))
                    .isZero();
            return lines;
        }
    }

    private static Orm orm(String url) {
        return Orm.init(
                Sqlite.driver(),
                o -> o.entities(ENTITIES.toArray(Class<?>[]::new)).url(url));
    }

    /** Starts, and asks for a row. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            var orm = orm(arguments[0]);
            try (var em = orm.fork()) {
                if (em.findOne(Book.class, 1L) != null) throw new IllegalStateException("There is a book.");
            }
            // Without closing the pool, which makes more.
            Runtime.getRuntime().halt(0);
        }
    }
}
