package dev.entia.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lombok.NoArgsConstructor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lombok adds constructors and getters to the same sources, before or after this processor sees them. */
final class LombokTest {

    private static final String BOOK = """
            package dev.shop;

            import dev.entia.annotation.Entity;
            import dev.entia.annotation.ManyToMany;
            import dev.entia.annotation.PrimaryKey;
            import dev.entia.relation.Many;
            import lombok.AccessLevel;
            import lombok.Getter;
            import lombok.NoArgsConstructor;
            import lombok.Setter;

            @Entity
            @Getter
            @Setter
            @NoArgsConstructor(access = AccessLevel.PRIVATE)
            public class Book {
                @PrimaryKey
                private long id;

                private String title = "none";

                @ManyToMany
                private final Many<Book> sequels = new Many<>();

                public Book(String title) {
                    this.title = title;
                }
            }
            """;

    private static final String TAG = """
            package dev.shop;

            import dev.entia.annotation.Entity;
            import dev.entia.annotation.PrimaryKey;
            import lombok.Data;
            import lombok.RequiredArgsConstructor;

            @Entity
            @Data
            @RequiredArgsConstructor
            public class Tag {
                @PrimaryKey
                private long id;

                private final String name;
            }
            """;

    private static final String CALLER = """
            package dev.shop;

            public class Caller {
                public static String call() {
                    var book = new Book("My Life on The Wall");
                    book.setTitle(book.getTitle() + ", part 1");
                    return book.getTitle() + " by " + Book_.title;
                }
            }
            """;

    enum Order {
        LOMBOK_FIRST,
        LOMBOK_LAST
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void both_find_what_they_need(Order order) throws Exception {
        var project = new Project(folder).with("dev.shop.Book", BOOK).with("dev.shop.Caller", CALLER);

        assertThat(project.compile(options(order))).isEmpty();
        var caller = load(project).loadClass("dev.shop.Caller");
        assertThat(caller.getMethod("call").invoke(null)).isEqualTo("My Life on The Wall, part 1 by Book.title");
    }

    @ParameterizedTest
    @EnumSource
    void a_constructor_that_lombok_adds_makes_instances_for_rows(Order order) throws Exception {
        var project = new Project(folder).with("dev.shop.Book", BOOK);
        assertThat(project.compile(options(order))).isEmpty();

        var access = CompiledClasses.access(load(project).loadClass("dev.shop.Book"));
        var book = access.instantiate(property -> null);

        assertThat(access.get(book, 1)).isEqualTo("none");
        assertThat(access.get(book, 2)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void mistakes_are_judged_with_the_constructors_that_lombok_adds(Order order) {
        var project = new Project(folder).with("dev.shop.Tag", TAG);

        assertThat(project.compile(options(order))).contains("Tag.name is final");
    }

    private static ClassLoader load(Project project) throws Exception {
        return new URLClassLoader(new URL[] {project.classes().toUri().toURL()}, LombokTest.class.getClassLoader());
    }

    private static String[] options(Order order) {
        var lombok = Project.home(NoArgsConstructor.class);
        var processors = new ArrayList<>(Project.PROCESSOR);
        processors.add(order == Order.LOMBOK_FIRST ? 0 : processors.size(), lombok);
        var libraries = new ArrayList<>(Project.LIBRARIES);
        libraries.add(lombok);
        return List.of("-cp", Project.path(libraries), "-processorpath", Project.path(processors), "-parameters")
                .toArray(String[]::new);
    }
}
