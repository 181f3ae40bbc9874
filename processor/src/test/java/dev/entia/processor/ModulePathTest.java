package dev.entia.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A named module whose entities are in a package that is neither exported nor opened. */
final class ModulePathTest {

    private static final String MODULE = """
            module dev.shop {
                requires dev.entia.core;
            }
            """;

    private static final String BOOK = """
            package dev.shop.internal;

            import dev.entia.annotation.Entity;
            import dev.entia.annotation.PrimaryKey;

            @Entity
            final class Book {
                @PrimaryKey
                private long id;

                private String title;

                private Book(String title) {
                    this.title = title;
                }
            }
            """;

    private static final String MAIN = """
            package dev.shop.internal;

            import dev.entia.meta.MetadataFactory;
            import dev.entia.meta.NamingStrategy;
            import java.util.List;

            final class Main {
                public static void main(String[] args) {
                    var metadata = MetadataFactory.create(List.of(Book.class), NamingStrategy.SNAKE_CASE);
                    var access = metadata.entity(Book.class).access();
                    var book = access.instantiate(property -> null);
                    access.set(book, 1, "My Life on The Wall");
                    System.out.println(access.getClass().getName() + " has read " + access.get(book, 1));
                }
            }
            """;

    private static final String[] STRICT = {
        "-p",
        Project.path(Project.LIBRARIES),
        "--processor-path",
        Project.path(Project.PROCESSOR),
        "-Xlint:all,-processing",
        "-Werror"
    };

    @TempDir
    private Path folder;

    private Project project() {
        return new Project(folder)
                .with("module-info", MODULE)
                .with("dev.shop.internal.Book", BOOK)
                .with("dev.shop.internal.Main", MAIN);
    }

    @Test
    void generated_access_needs_no_opened_package() throws Exception {
        var project = project();
        assertThat(project.compile(STRICT)).isEmpty();

        assertThat(run(project)).contains("dev.shop.internal.Book_Access has read My Life on The Wall");
    }

    @Test
    void reflection_does() throws Exception {
        var project = project();
        assertThat(project.compile("-p", Project.path(Project.LIBRARIES), "-proc:none"))
                .isEmpty();

        assertThat(run(project))
                .contains("Book is out of reach for reflection: "
                        + "module dev.shop does not open package dev.shop.internal.");
    }

    @Test
    void an_exported_entity_may_lead_to_one_that_is_not_exported() {
        var project = new Project(folder)
                .with(
                        "module-info",
                        "/** Books. */ module dev.shop { requires transitive dev.entia.core; exports dev.shop; }")
                .with("dev.shop.Book", """
                        package dev.shop;

                        import dev.entia.annotation.*;
                        import dev.entia.relation.*;
                        import dev.shop.people.Author;

                        @Entity
                        public class Book {
                            @PrimaryKey
                            private long id;
                            private Ref<Author> author;

                            private Book(Ref<Author> author) {
                                this.author = author;
                            }
                        }
                        """)
                .with("dev.shop.people.Author", """
                        package dev.shop.people;

                        import dev.entia.annotation.*;

                        @Entity
                        public class Author {
                            @PrimaryKey
                            private long id;
                        }
                        """);

        assertThat(project.compile(STRICT)).isEmpty();
    }

    private static String run(Project project) throws IOException, InterruptedException {
        var path = new ArrayList<>(Project.LIBRARIES);
        path.add(project.classes());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        List.of(java, "-p", Project.path(path), "-m", "dev.shop/dev.shop.internal.Main"))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
