package dev.entia.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.access.RowReader;
import dev.entia.relation.Ref;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** Constructors of every kind; those that need no handle are called as they are. */
final class InstantiationTest {

    private static final String HEAD = """
            package dev.shop;

            import dev.entia.annotation.*;
            import dev.entia.relation.*;

            @Entity
            final class Book {
                @PrimaryKey(generation = KeyGeneration.ASSIGNED)
                private final long id;
                private final Ref<Book> first;
                private String title = "none";

            """;

    @Test
    void a_creator_is_called_with_what_the_row_has() throws ReflectiveOperationException {
        assertMade(HEAD + "    @Creator Book(Ref<Book> first, long id) { this.id = id; this.first = first; }\n}\n");
    }

    @Test
    void a_private_creator_is_called_through_a_handle() throws ReflectiveOperationException {
        assertMade(HEAD
                + "    private @Creator Book(Ref<Book> first, long id) { this.id = id; this.first = first; }\n}\n");
    }

    private static void assertMade(String source) throws ReflectiveOperationException {
        var compilation = Sources.none().with("dev.shop.Book", source).compiled();
        assertThat(compilation).succeededWithoutWarnings();
        var classes = new CompiledClasses(compilation);
        var access = classes.access("dev.shop.Book");
        var snapshot = access.read(
                row(7, 3), new int[] {0, 1, -1}, (property, from, slot) -> Ref.ofId(String.class, from.getLong(slot)));
        var book = access.instantiate(snapshot);

        assertThat(access.get(book, 0)).isEqualTo(7L);
        assertThat(access.get(book, 1)).hasToString("Ref(String#3)");
        assertThat(access.get(book, 2)).isEqualTo("none");
    }

    /** A row of numbers. */
    private static RowReader row(long... values) {
        InvocationHandler handler = (row, method, arguments) -> {
            if (method.isDefault()) return InvocationHandler.invokeDefault(row, method, arguments);
            if (method.getName().equals("getLong")) return values[(int) arguments[0]];
            throw new UnsupportedOperationException(method.getName());
        };
        return (RowReader)
                Proxy.newProxyInstance(RowReader.class.getClassLoader(), new Class<?>[] {RowReader.class}, handler);
    }
}
