package dev.entia.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repositories that cannot be implemented are refused where the entity names them. */
final class RepositoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class Shelf {} | Book names the repository Shelf, which is no interface. Make it one: interface Shelf extends EntityRepository<Book> {}
            interface Shelf {} | Book names the repository Shelf, which does not extend EntityRepository. Declare it as: interface Shelf extends EntityRepository<Book> {}
            interface Shelf<T> extends EntityRepository<Book> {} | Book names the repository Shelf, which has type parameters. Declare it without: interface Shelf extends EntityRepository<Book> {}
            interface Shelf extends EntityRepository<String> {} | Book names the repository Shelf, which extends EntityRepository<java.lang.String>. Declare it as: interface Shelf extends EntityRepository<Book> {}
            interface Shelf extends EntityRepository<Book> { Book byTitle(String title); long total(); } | Book names the repository Shelf, whose byTitle(String), total() have no body. Write default methods: nothing is derived from names.
            interface Shelf extends Comparable<Book>, EntityRepository<Book> {} | Book names the repository Shelf, whose compareTo(Book) has no body. Write default methods: nothing is derived from names.
            """)
    void what_cannot_be_implemented_is_refused(String repository, String message) {
        var compilation = compiled("Shelf", repository);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(message)
                .inFile(file(compilation))
                .onLine(7);
    }

    @Test
    void a_private_interface_is_refused() {
        var compilation = Sources.none().with("dev.shop.Shop", """
                        package dev.shop;

                        import dev.entia.EntityRepository;
                        import dev.entia.annotation.Entity;
                        import dev.entia.annotation.PrimaryKey;

                        class Shop {
                            private interface Shelf extends EntityRepository<Book> {}

                            @Entity(repository = Shelf.class)
                            static class Book {
                                @PrimaryKey
                                private long id;
                            }
                        }
                        """).compiled();
        assertThat(compilation)
                .hadErrorContaining(
                        "Book names the repository Shelf, which is private, so that no class can implement it. "
                                + "Make it package-private or public.");
    }

    @Test
    void one_that_extends_another_with_default_methods_is_implemented() {
        var compilation = Sources.none()
                .with("dev.shop.Book", book("Shelf"))
                .with("dev.shop.Shelf", "package dev.shop; interface Shelf extends Furniture<Book> {}")
                .with("dev.shop.Furniture", """
                        package dev.shop;

                        import dev.entia.EntityRepository;
                        import java.util.function.Supplier;

                        interface Furniture<E> extends EntityRepository<E>, Supplier<String> {
                            @Override
                            default String get() {
                                return entityType().getSimpleName();
                            }
                        }
                        """)
                .compiled();
        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile("dev.shop.Shelf_Impl");
    }

    private static JavaFileObject file(Compilation compilation) {
        return compilation.sourceFiles().get(0);
    }

    private static Compilation compiled(String name, String repository) {
        return Sources.none().with("dev.shop.Book", book(name) + repository).compiled();
    }

    private static String book(String repository) {
        return """
                package dev.shop;

                import dev.entia.EntityRepository;
                import dev.entia.annotation.Entity;
                import dev.entia.annotation.PrimaryKey;

                @Entity(repository = %s.class)
                class Book {
                    @PrimaryKey
                    private long id;
                }
                """.formatted(repository);
    }
}
