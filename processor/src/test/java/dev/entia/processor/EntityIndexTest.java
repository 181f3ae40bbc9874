package dev.entia.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file by which the entities of a module are found. */
final class EntityIndexTest {

    private static final String ENTITY = """
            package dev.shop;

            @dev.entia.annotation.Entity
            class %s {
                @dev.entia.annotation.PrimaryKey
                private long id;

                @dev.entia.annotation.Entity
                static class Part {
                    @dev.entia.annotation.PrimaryKey
                    private long id;
                }
            }
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void compile() {
        project = new Project(folder)
                .with("dev.shop.Shelf", ENTITY.formatted("Shelf"))
                .with("dev.shop.Book", ENTITY.formatted("Book"));
        assertThat(project.compile(options())).isEmpty();
    }

    @Test
    void it_names_every_entity_in_alphabetical_order() throws IOException {
        assertThat(index()).isEqualTo("""
                        dev.shop.Book
                        dev.shop.Book$Part
                        dev.shop.Shelf
                        dev.shop.Shelf$Part
                        """);
    }

    @Test
    void a_compilation_of_one_class_keeps_the_others() throws IOException {
        project.with("dev.shop.Shelf", ENTITY.formatted("Shelf"));
        assertThat(project.compileOnly("dev.shop.Shelf", options())).isEmpty();

        assertThat(index().lines()).hasSize(4);
    }

    @Test
    void an_entity_that_is_gone_is_forgotten() throws IOException {
        try (var files = Files.list(project.classes().resolve("dev/shop"))) {
            for (var file : gone(files)) Files.delete(file);
        }
        assertThat(project.compileOnly("dev.shop.Shelf", options())).isEmpty();

        assertThat(index()).isEqualTo("""
                        dev.shop.Shelf
                        dev.shop.Shelf$Part
                        """);
    }

    @Test
    void a_broken_compilation_leaves_it_alone() throws IOException {
        project.with("dev.shop.Book", ENTITY.formatted("Book").replace("long id", "Strng id"));
        assertThat(project.compileOnly("dev.shop.Book", options())).contains("cannot find symbol");

        assertThat(index().lines()).hasSize(4);
    }

    private static List<Path> gone(Stream<Path> files) {
        return files.filter(file -> file.getFileName().toString().startsWith("Book"))
                .toList();
    }

    private String index() throws IOException {
        return Files.readString(project.classes().resolve("META-INF/entia/entities.idx"));
    }

    private String[] options() {
        return new String[] {
            "-cp",
            Project.path(Project.LIBRARIES) + System.getProperty("path.separator") + project.classes(),
            "-processorpath",
            Project.path(Project.PROCESSOR)
        };
    }
}
