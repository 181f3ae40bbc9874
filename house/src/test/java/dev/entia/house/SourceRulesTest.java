package dev.entia.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules over source text: what a compiler throws away. */
final class SourceRulesTest {
    // Spelled so that this file does not break its own rule.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    private static final Pattern SYNCHRONIZED = Pattern.compile("\\bsynchronized\\b");

    private static final Pattern CONSOLE = Pattern.compile("\\bSystem\\s*\\.\\s*(out|err)\\b|\\bprintStackTrace\\b");

    /** Capital keywords, or what can only be a clause. Single small words are English: a plan prints "insert Author". */
    private static final Pattern SQL = Pattern.compile(
            "\\b(SELECT|INSERT|UPDATE|DELETE|MERGE|FROM|WHERE|JOIN|HAVING|UNION"
                    + "|LIMIT|OFFSET|RETURNING|VALUES|TRUNCATE|SAVEPOINT|(GROUP|ORDER) BY|(CREATE|ALTER|DROP) [A-Z]+|FOR UPDATE"
                    + "|(?i:insert into|delete from|select \\*|(left|right|inner|outer|cross) join|(create|alter|drop) table))\\b");

    @Test
    void nothing_is_left_unfinished() {
        assertThat(places(SourceFile.below(EntiaModule.root()).stream(), file -> file.inText(UNFINISHED)))
                .as("finish it, or write an issue and leave no mark in the source")
                .isEmpty();
    }

    @Test
    void published_code_does_not_print() {
        assertThat(places(sources(EntiaModule.published()), file -> file.inCode(CONSOLE)))
                .as("a library logs through slf4j")
                .isEmpty();
    }

    @Test
    void the_engine_and_the_sql_driver_take_no_monitors() {
        assertThat(places(
                        sources(List.of(EntiaModule.named("core"), EntiaModule.named("sql"))),
                        file -> file.inCode(SYNCHRONIZED)))
                .as("a monitor around I/O pins a virtual thread: use a ReentrantLock, or share nothing")
                .isEmpty();
    }

    @Test
    void core_speaks_no_sql() {
        assertThat(places(sources(List.of(EntiaModule.named("core"))), file -> file.inLiterals(SQL)))
                .as("core speaks of entities and properties; statements are made in sql and in the database modules")
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(EntiaModule.published().stream()
                        .flatMap(SourceRulesTest::packageFolders)
                        .filter(folder -> !isNullMarked(folder))
                        .map(folder -> EntiaModule.root().relativize(folder).toString()))
                .as("add a package-info.java with @NullMarked and a sentence on what the package is for")
                .isEmpty();
    }

    private static Stream<Path> packageFolders(EntiaModule module) {
        return module.sources().stream()
                .map(file -> file.path().getParent())
                .filter(folder -> !folder.equals(module.mainSources()))
                .distinct();
    }

    private static boolean isNullMarked(Path folder) {
        Path info = folder.resolve("package-info.java");
        return Files.exists(info)
                && SourceFile.of(info, SourceFile.read(info)).code().contains("@NullMarked");
    }

    private static Stream<SourceFile> sources(List<EntiaModule> modules) {
        return modules.stream().flatMap(module -> module.sources().stream());
    }

    private static List<String> places(Stream<SourceFile> files, Function<SourceFile, List<String>> search) {
        return files.flatMap(file -> search.apply(file).stream()).toList();
    }
}
