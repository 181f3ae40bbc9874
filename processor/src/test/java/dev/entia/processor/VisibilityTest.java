package dev.entia.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

/** Entities that are nested, hidden, or both. */
final class VisibilityTest {

    private static final String SHOP = """
            package dev.shop;

            import dev.entia.annotation.Entity;
            import dev.entia.annotation.PrimaryKey;
            import dev.entia.relation.Ref;

            public class Shop {
                enum Size { S, L }

                @Entity
                public static class Book {
                    @PrimaryKey
                    private long id;
                    private String title = "";
                    public Size size = Size.S;
                    private Ref<Clerk> clerk;
                    private Ref<Till> till;

                    private Book(Ref<Clerk> clerk, Ref<Till> till) {
                        this.clerk = clerk;
                        this.till = till;
                    }
                }

                @Entity
                static class Clerk {
                    @PrimaryKey
                    private long id;
                    private Mood mood = Mood.GOOD;
                }

                @Entity
                private static class Till {
                    @PrimaryKey
                    private long id;
                }

                private enum Mood { GOOD }
            }
            """;

    private static final Compilation NESTED =
            Sources.none().with("dev.shop.Shop", SHOP).compiled();

    @Test
    void a_nested_entity_has_its_companions_beside_the_outer_class() throws ReflectiveOperationException {
        assertThat(NESTED).generatedSourceFile("dev.shop.Shop_Book_");
        var access = new CompiledClasses(NESTED).access("dev.shop.Shop$Book");
        assertThat(access.definition().className()).isEqualTo("dev.shop.Shop$Book");
        var book = access.instantiate(property -> null);
        access.set(book, 1, "My Life on The Wall");
        assertThat(access.get(book, 1)).isEqualTo("My Life on The Wall");
    }

    @Test
    void members_are_as_visible_as_their_types() throws ReflectiveOperationException {
        var metamodel = new CompiledClasses(NESTED).loadClass("dev.shop.Shop_Book_");

        assertThat(metamodel.getFields()).extracting("name").containsExactly("id", "title");
        assertThat(metamodel.getDeclaredField("size").getModifiers()).isEqualTo(Modifier.STATIC | Modifier.FINAL);
        assertThat(metamodel.getDeclaredMethod("clerk").getModifiers()).isEqualTo(Modifier.STATIC);
    }

    @Test
    void what_is_private_is_left_to_reflection() {
        assertThat(NESTED).succeededWithoutWarnings();
        assertThat(NESTED.generatedSourceFile("dev.shop.Shop_Till_")).isEmpty();
        assertThat(NESTED.generatedSourceFile("dev.shop.Shop_Till_Access")).isEmpty();
        assertThat(NESTED.generatedSourceFile("dev.shop.Shop_Clerk_Access")).isEmpty();
        assertThat(NESTED)
                .hadNoteContaining(
                        "No access is generated for Till, because Till is private. It is reached by reflection, "
                                + "which is slower. Make it package-private to change that.")
                .inFile(NESTED.sourceFiles().get(0))
                .onLine(33);
        assertThat(NESTED)
                .hadNoteContaining("No access is generated for Clerk, because the type of Clerk.mood is private. "
                        + "It is reached by reflection, which is slower. Make it package-private to change that.")
                .inFile(NESTED.sourceFiles().get(0))
                .onLine(29);
    }

    @Test
    void a_list_of_what_is_private_is_left_to_reflection() {
        var compilation = Sources.shop().with("dev.shop.Poll", """
                        package dev.shop;

                        import dev.entia.annotation.Entity;
                        import dev.entia.annotation.PrimaryKey;
                        import java.util.List;

                        @Entity
                        class Poll {
                            @PrimaryKey long id;
                            private List<Mood> moods = List.of();

                            private enum Mood { GOOD }
                        }
                        """).compiled();

        assertThat(compilation).hadNoteContaining("because the type of Poll.moods is private");
        assertThat(compilation.generatedSourceFile("dev.shop.Poll_Access")).isEmpty();
    }

    @Test
    void another_package_sees_the_paths_of_public_entities() {
        var compilation = Sources.shop().with("dev.office.Caller", """
                        package dev.office;

                        import dev.entia.query.Condition;
                        import dev.shop.Book;
                        import dev.shop.Book_;

                        class Caller {
                            static final Condition<Book> CONDITION = Book_.author().publisher().name.eq("x");
                        }
                        """).compiled();

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void another_package_does_not_see_the_path_to_a_hidden_entity() {
        var compilation = Sources.shop()
                .with("dev.office.Caller", "package dev.office; class Caller { Object o = dev.shop.Book_.tags(); }")
                .compiled();

        assertThat(compilation).hadErrorContaining("tags() is not public in dev.shop.Book_");
    }
}
