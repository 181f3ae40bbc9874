package dev.entia.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity that refers to one which has been compiled before. */
final class SeparateCompilationTest {

    private static final String[] STRICT = {"-Xlint:all,-processing", "-Werror"};

    private static final String AUTHOR = """
            package dev.shop;

            import dev.entia.annotation.*;
            import dev.entia.relation.Many;

            @Entity
            public class Author {
                @PrimaryKey
                private Integer id;
                private String name;

                @OneToMany(mappedBy = "author")
                private Many<Book> books = new Many<>();
            }
            """;

    private static final String BOOK = """
            package dev.shop;

            import dev.entia.annotation.*;
            import dev.entia.relation.*;

            @Entity
            public class Book {
                @PrimaryKey
                private long id;

                @ManyToOne
                private Ref<Author> author;
            }
            """;

    private static final String CALLER = """
            package dev.shop;

            import dev.entia.query.Condition;
            import dev.entia.query.Populate;

            class Caller {
                static final Populate<Book> PATH = Book_.author();
                static final Condition<Book> BY_KEY = Book_.author().eqId(7);
                static final Condition<Book> CONDITION = %s;
            }
            """;

    private static final String THROUGH = "Book_.author().books().author().name.eq(\"Jon\")";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void write() {
        project = new Project(folder).with("dev.shop.Author", AUTHOR).with("dev.shop.Book", BOOK);
    }

    @Test
    void its_metamodel_is_used_if_it_has_one() {
        project.with("dev.shop.Caller", CALLER.formatted(THROUGH));

        assertThat(project.compile(withProcessor())).isEmpty();
        assertThat(project.compileOnly("dev.shop.Book", withProcessor())).isEmpty();
        assertThat(project.compileOnly("dev.shop.Caller", withProcessor())).isEmpty();
    }

    @Test
    void else_the_path_ends_there() {
        assertThat(project.compile(withoutProcessor())).isEmpty();
        project.with("dev.shop.Caller", CALLER.formatted("Book_.author().isNull()"));

        assertThat(project.compileOnly("dev.shop.Book", withProcessor())).isEmpty();
        assertThat(project.compileOnly("dev.shop.Caller", withProcessor())).isEmpty();
        project.with("dev.shop.Caller", CALLER.formatted(THROUGH));
        assertThat(project.compileOnly("dev.shop.Caller", withProcessor()))
                .contains("cannot find symbol")
                .contains("interface ToOnePath<Book,Author,Integer>");
    }

    @Test
    void rules_between_the_two_are_checked() {
        assertThat(project.compile(withProcessor())).isEmpty();
        project.with("dev.shop.Author", AUTHOR.replace("\"author\"", "\"writer\""));

        assertThat(project.compileOnly("dev.shop.Author", withProcessor()))
                .contains("Author.books is mapped by Book.\"writer\", which does not exist. There are: id, author.");
    }

    private String[] withProcessor() {
        return options("-processorpath", Project.path(Project.PROCESSOR));
    }

    private String[] withoutProcessor() {
        return options("-proc:none");
    }

    private String[] options(String... processing) {
        var classPath = Project.path(Project.LIBRARIES) + File.pathSeparator + project.classes();
        return Stream.of(Stream.of("-cp", classPath), Stream.of(STRICT), Stream.of(processing))
                .flatMap(options -> options)
                .toArray(String[]::new);
    }
}
