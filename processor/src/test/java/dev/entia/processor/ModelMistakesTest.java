package dev.entia.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import dev.entia.error.MetadataException;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in entities: an error on the line that is wrong, and the same words at start-up without the processor. */
final class ModelMistakesTest {

    /** All of them at once, each in a package of its own. */
    private static final Compilation COMPILED = sources().compiled();

    private static final CompiledClasses UNPROCESSED =
            new CompiledClasses(sources().given("-proc:none").compiled());

    @ParameterizedTest
    @MethodSource("mistakes")
    void the_compiler_points_at_the_line(Mistake mistake) {
        assertThat(COMPILED.errors())
                .filteredOn(error -> error.getSource()
                        .getName()
                        .contains(mistake.packageName().replace('.', '/')))
                .extracting(error -> error.getLineNumber() + ": " + error.getMessage(Locale.ROOT))
                .containsExactly(mistake.line() + ": " + mistake.message());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void the_start_says_the_same(Mistake mistake) throws ReflectiveOperationException {
        var entities = List.<Class<?>>of(
                UNPROCESSED.loadClass(mistake.packageName() + ".Book"),
                UNPROCESSED.loadClass(mistake.packageName() + ".Author"));

        assertThatThrownBy(() -> MetadataFactory.create(entities, NamingStrategy.SNAKE_CASE))
                .isInstanceOf(MetadataException.class)
                .hasMessage("There is a problem with the entities.\n" + mistake.packageName() + ".Book\n  - "
                        + mistake.message());
    }

    @Test
    void a_target_from_an_earlier_compilation_is_known() {
        var compilation = Sources.none().with("dev.shop.Gift", """
                        package dev.shop;

                        import dev.entia.annotation.*;
                        import dev.entia.relation.*;

                        @Entity
                        class Gift {
                            @PrimaryKey long id;
                            @OneToMany(mappedBy = "nme") Many<dev.entia.processor.Volume> volumes = new Many<>();
                        }
                        """).compiled();

        assertThat(compilation)
                .hadErrorContaining(
                        "Gift.volumes is mapped by Volume.\"nme\", which does not exist. Did you mean \"name\"?");
    }

    static List<Mistake> mistakes() {
        return List.of(
                field(
                        "java.util.Date printed;",
                        "Book.printed has type java.util.Date, which does not fit into one column. "
                                + "Use java.time.Instant, or mark the field @Transient."),
                field(
                        "Author author;",
                        "Book.author is an entity. Declare it as Ref<Author>, so that it can be known without being loaded."),
                field(
                        "List<Author> authors;",
                        "Book.authors has type java.util.List. Declare it as Many<Author> with @OneToMany or @ManyToMany."),
                field(
                        "Optional<Author> author;",
                        "Book.author has type java.util.Optional, which is no type for a field. "
                                + "Declare it as @Nullable Ref<Author>."),
                field(
                        "Ref<String> author;",
                        "Book.author leads to java.lang.String, which is not among the entities. "
                                + "Annotate it with @Entity, and name it in o.entities(…)."),
                field(
                        "@OneToMany(mappedBy = \"bok\") Many<Author> authors;",
                        "Book.authors is mapped by Author.\"bok\", which does not exist. Did you mean \"book\"?"),
                field(
                        "@ManyToMany(mappedBy = \"name\") Many<Author> authors;",
                        "Book.authors is mapped by Author.name, which is no @ManyToMany. Name one that is, or make it one."),
                field(
                        "@OneToOne @ManyToOne Ref<Author> author;",
                        "Book.author has several relation annotations: @OneToOne, @ManyToOne. Keep the one that is meant."),
                field(
                        "final String isbn = \"\";",
                        "Book.isbn is final, but is set after the instance is made. Make the field non-final, "
                                + "or mark a constructor that takes \"isbn\" with @Creator."),
                field(
                        "List<Thread> threads;",
                        "Book.threads is a List of java.lang.Thread, which does not fit into one column. Elements can be of "
                                + "types such as String, long, Instant, UUID or an enum. Use one of these or a "
                                + "dev.entia.type.Json, make an entity of the elements, or mark the field @Transient."),
                field(
                        "int[][] numbers;",
                        "Book.numbers is an array of int[], which does not fit into one column. Elements can be of "
                                + "types such as String, long, Instant, UUID or an enum. Use one of these or a "
                                + "dev.entia.type.Json, make an entity of the elements, or mark the field @Transient."),
                field(
                        "@Unique List<String> tags;",
                        "Book.tags has a @Unique, but is an array, which most databases cannot index as a whole. "
                                + "Remove it, and index its parts in SQL if need be."),
                field("@EnumMapping(EnumStorage.NAME) String kind;", "Book.kind is no enum. Remove @EnumMapping."),
                field(
                        "@Column(precision = 4, scale = 9) java.math.BigDecimal price;",
                        "Book.price has scale = 9, which is more than its precision = 4. "
                                + "The precision counts all digits, the scale those after the decimal point."),
                field("@Index(options = \"wide\") String isbn;", """
                    Book.isbn has an @Index with options = "wide", which is no JSON object: expected "{" at character 1 of \
                    4. Mend it."""),
                field("@Unique(properties = \"id\") String isbn;", """
                    Book.isbn has a @Unique with properties. On a field it covers that field alone: \
                    remove them, or move the annotation to the class."""),
                field("@Version String version;", """
                    Book.version has type java.lang.String, which cannot be the version of a row. \
                    Use int, long, Integer, Long or java.time.Instant."""),
                field("@Version final int version = 0;", """
                    Book.version is final, but @Version sets it. Make the field non-final."""),
                field("@Version Ref<Author> author;", """
                    Book.author is a relation and cannot be the version of a row. Remove @Version."""),
                field("@Version @Column(nullability = Nullability.NULLABLE) Long version;", """
                    Book.version is the version of a row and cannot be NULLABLE. Remove nullability from @Column."""),
                field(
                        "@Version @OnUpdate(CurrentTime.class) java.time.Instant changed;",
                        "Book.changed has two sources of its value, @Version and @OnUpdate. Remove one."),
                type(
                        "class Book { @Version @PrimaryKey long id; }",
                        "Book.id is the primary key, which never changes, and cannot be the version of a row. Remove @Version."),
                type("class Book { @PrimaryKey long id; @Version int version; @Version long revision; }", """
                    Book has 2 versions: version, revision. One tells whether a row was changed: keep @Version on one."""),
                field(
                        "@SerializedPrimaryKey @Nullable String text;",
                        "Book.text is the text of the primary key id, which has type long. A text is kept of a UUID, "
                                + "and of an added type that is stored as text or UUID: remove it."),
                type(
                        "class Book { @PrimaryKey java.util.UUID id; @SerializedPrimaryKey java.util.UUID text; }",
                        "Book.text is the text of the primary key, but has type java.util.UUID. "
                                + "Declare it as @Nullable String."),
                type(
                        "class Book { @Index @SerializedPrimaryKey @Nullable String text; @PrimaryKey java.util.UUID id; }",
                        "Book.text has an @Index, but is not stored in the row of Book. Remove it."),
                type(
                        "class Book { @PrimaryKey boolean key; }",
                        "Book.key has type boolean, which cannot be a primary key. "
                                + "Use long, int, short or byte, one of their boxes, String or UUID."),
                type("class Book { String title; }", """
                    Book has no primary key. Annotate the property that identifies a row with @PrimaryKey."""),
                type(
                        "abstract class Book { @PrimaryKey long id; }",
                        "Book is abstract, so no row can become an instance of it. Make it concrete."),
                type(
                        "record Book(@PrimaryKey long id) {}",
                        "Book is a record, which can neither change nor be filled later. Make it a class."),
                type(
                        "class Book<T> { @PrimaryKey long id; }",
                        "Book has type parameters, which a row cannot tell. Remove them."),
                type("class Book extends Base { @PrimaryKey long id; }", """
                    Book inherits Base.created, which would not be saved: entities do not inherit properties. \
                    Declare it in Book, or mark it @Transient."""),
                type(
                        "class Book { @PrimaryKey long id; @Creator Book(long key) {} }",
                        "Book has a creator with parameter \"key\", which is the name of no property. There are: id."),
                type("@Index(properties = \"titel\") class Book { @PrimaryKey long id; String title; }", """
                    Book has an @Index on "titel", which is no property. Did you mean "title"?"""));
    }

    private static Sources sources() {
        var sources = new Sources(List.of(), List.of("-parameters"));
        for (var mistake : mistakes()) sources = mistake.addTo(sources);
        return sources;
    }

    private static Mistake field(String field, String message) {
        return new Mistake("""
                @Entity
                class Book {
                    @PrimaryKey long id;
                    %s
                }
                """.formatted(field), 11, message);
    }

    private static Mistake type(String type, String message) {
        return new Mistake("@Entity\n" + type + "\n", 9, message);
    }

    /**
     * A source that breaks a rule.
     *
     * @param line where the error is to be shown
     */
    record Mistake(String code, int line, String message) {

        String packageName() {
            return "dev.shop.m" + Integer.toHexString(code.hashCode());
        }

        Sources addTo(Sources sources) {
            return sources.with(packageName() + ".Book", "package " + packageName() + ";" + """

                            import dev.entia.annotation.*;
                            import dev.entia.relation.*;
                            import java.util.List;
                            import java.util.Optional;
                            import org.jspecify.annotations.Nullable;

                            """ + code)
                    .with(packageName() + ".Author", "package " + packageName() + ";" + """

                            import dev.entia.annotation.*;
                            import dev.entia.relation.*;

                            @Entity
                            class Author {
                                @PrimaryKey long id;
                                String name;
                                Ref<Book> book;
                            }
                            """)
                    .with(packageName() + ".Base", "package " + packageName() + "; class Base { String created; }");
        }

        @Override
        public String toString() {
            return message;
        }
    }
}
