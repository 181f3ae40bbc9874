package dev.entia.meta;

import static dev.entia.meta.Rules.broken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.Column;
import dev.entia.annotation.Creator;
import dev.entia.annotation.CurrentTime;
import dev.entia.annotation.Entity;
import dev.entia.annotation.EnumMapping;
import dev.entia.annotation.EnumStorage;
import dev.entia.annotation.Index;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.ManyToOne;
import dev.entia.annotation.Nullability;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OnUpdate;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.type.Json;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which types a property may have, and what may be said of its column. */
@SuppressWarnings({"JavaUtilDate", "NullablePrimitive"}) // They break rules on purpose.
final class FieldRulesTest {

    private static final String ELSE =
            "Use a type such as String, long, BigDecimal, Instant, UUID or an enum, " + "or mark the field @Transient.";

    private static final String ELEMENTS =
            "Elements can be of types such as String, long, Instant, UUID or an enum. Use one of these or a "
                    + "dev.entia.type.Json, make an entity of the elements, or mark the field @Transient.";

    @Test
    void a_type_that_fits_no_column_is_refused_with_what_to_use_instead() {
        assertThat(broken(Unsupported.class))
                .containsExactly(
                        "Unsupported.thing has type java.lang.Object, which does not fit into one column. "
                                + "Use dev.entia.type.Json, or the type that it has, or mark the field @Transient.",
                        "Unsupported.thread has type java.lang.Thread, which does not fit into one column. " + ELSE,
                        "Unsupported.numbers is an array of int[], which does not fit into one column. " + ELEMENTS,
                        "Unsupported.letters has type char[], which does not fit into one column. "
                                + "Use java.lang.String, or mark the field @Transient.",
                        "Unsupported.date has type java.util.Date, which does not fit into one column. "
                                + "Use java.time.Instant, or mark the field @Transient.",
                        "Unsupported.count has type java.util.OptionalInt, which does not fit into one column. "
                                + "Use @Nullable Integer, or mark the field @Transient.",
                        "Unsupported.threads is a List of java.lang.Thread, which does not fit into one column. "
                                + ELEMENTS,
                        "Unsupported.names has type java.util.Set, which does not fit into one column. "
                                + "Use a List<…> of values, make an entity of its elements, or mark the field @Transient.",
                        "Unsupported.prices has type java.util.Map, which does not fit into one column. "
                                + "Use dev.entia.type.Json, make an entity of its elements, or mark the field @Transient.",
                        "Unsupported.anything has type java.util.List, which does not fit into one column. "
                                + "Use a List<…> of values, make an entity of its elements, or mark the field @Transient.",
                        "Unsupported.covers is an array of byte[], which does not fit into one column. " + ELEMENTS);
    }

    @Test
    void an_entity_is_held_by_a_ref_and_several_by_a_many() {
        assertThat(broken(Direct.class, Author.class))
                .containsExactly(
                        "Direct.author is an entity. Declare it as Ref<Author>, "
                                + "so that it can be known without being loaded.",
                        "Direct.editor has type java.util.Optional, which is no type for a field. "
                                + "Declare it as @Nullable Ref<Author>.",
                        "Direct.authors has type java.util.List. "
                                + "Declare it as Many<Author> with @OneToMany or @ManyToMany.");
    }

    @Test
    void an_optional_is_a_nullable_field() {
        assertThat(broken(Maybe.class))
                .containsExactly("Maybe.title has type java.util.Optional, which is no type for a field. "
                        + "Declare it as @Nullable java.lang.String.");
    }

    @Test
    void a_primitive_takes_no_null() {
        assertThat(broken(Primitive.class))
                .containsExactly(
                        "Primitive.pages is a primitive int and cannot take null. "
                                + "Declare it as Integer, or remove nullability = NULLABLE.",
                        "Primitive.letter is a primitive char and cannot take null. "
                                + "Declare it as Character, or remove @Nullable.");
    }

    @Test
    void lengths_and_digits_are_positive() {
        assertThat(broken(Measured.class))
                .containsExactly(
                        "Measured.name has length = 0. The least is 1; "
                                + "leave it out to have the database's usual one.",
                        "Measured.price has precision = -2. The least is 1; "
                                + "leave it out to have the database's usual one.",
                        "Measured.price has scale = -3. The least is 0; "
                                + "leave it out to have the database's usual one.",
                        "Measured.tax has scale = 5, which is more than its precision = 3. "
                                + "The precision counts all digits, the scale those after the decimal point.");
    }

    @Test
    void a_time_has_up_to_nine_digits_of_a_fraction() {
        assertThat(broken(Timed.class))
                .containsExactly(
                        "Timed.nanos has precision = 10. A time has at most 9 digits of a fraction of a second.",
                        "Timed.scaled has scale = 3, which a time does not have. "
                                + "Say how many digits of a fraction of a second it keeps with precision.",
                        "Timed.many has precision = -2. The least is 0; "
                                + "leave it out to have the database's usual one.");
    }

    @Test
    void arrays_and_documents_are_not_indexed() {
        assertThat(broken(Indexed.class))
                .containsExactly(
                        "Indexed has an @Index on \"json\", but is a JSON document, "
                                + "which most databases cannot index as a whole. "
                                + "Remove it, and index its parts in SQL if need be.",
                        "Indexed.tags has a @Unique, but is an array, which most databases cannot index as a whole. "
                                + "Remove it, and index its parts in SQL if need be.");
    }

    @Test
    void an_index_with_options_for_one_database_may_be_on_arrays_and_documents() {
        assertThat(broken(IndexedInPart.class))
                .containsExactly(
                        "IndexedInPart.tags has a @Unique, but is an array, which most databases cannot index as a"
                                + " whole. Remove it, and index its parts in SQL if need be.");
    }

    @Test
    void annotations_fit_the_type() {
        assertThat(broken(Annotated.class))
                .containsExactly(
                        "Annotated.title is no enum. Remove @EnumMapping.",
                        "Annotated.name has type java.lang.String, which @ManyToOne does not fit. "
                                + "Remove it, or declare the field as Ref<…>.",
                        "Annotated.name is no reference. Use @Column to say something of its column.",
                        "Annotated.state has type java.lang.Thread$State, which @OneToMany does not fit. "
                                + "Remove it, or declare the field as Many<…>.");
    }

    @Test
    void what_is_renewed_is_not_final() {
        assertThat(broken(Stamped.class))
                .containsExactly(
                        "Stamped.createdAt is final, but @OnCreate sets it. Make the field non-final.",
                        "Stamped.updatedAt is final, but @OnUpdate sets it. Make the field non-final.");
    }

    @Entity
    static final class Author {
        @PrimaryKey
        long id;
    }

    @Entity
    static final class Timed {
        @PrimaryKey
        long id;

        @Column(precision = 0)
        LocalTime seconds = LocalTime.MIDNIGHT;

        @Column(precision = 10)
        Instant nanos = Instant.EPOCH;

        @Column(scale = 3)
        Instant scaled = Instant.EPOCH;

        @Column(precision = -2)
        List<Instant> many = List.of();
    }

    @Entity
    @Index(properties = "json", options = "{\"wide\": true}")
    static final class IndexedInPart {
        @PrimaryKey
        long id;

        Json json = Json.NULL;

        @Index(options = "{\"wide\": true}")
        @Unique(options = "{\"wide\": true}")
        String[] tags = {};
    }

    @Entity
    @Index(properties = "json")
    static final class Indexed {
        @PrimaryKey
        long id;

        Json json = Json.NULL;

        @Unique
        String[] tags = {};

        @EnumMapping(EnumStorage.ORDINAL)
        List<Thread.State> states = List.of();
    }

    @Entity
    static final class Unsupported {
        @PrimaryKey
        long id;

        Object thing = "";
        final Thread thread = Thread.currentThread();
        int[][] numbers = {};
        char[] letters = {};
        Date date = new Date(0);
        OptionalInt count = OptionalInt.empty();
        List<Thread> threads = List.of();
        Set<String> names = Set.of();
        Map<String, Integer> prices = Map.of();
        List<?> anything = List.of();
        byte[][] covers = {};
    }

    @Entity
    static final class Direct {
        @PrimaryKey
        long id;

        @ManyToOne
        Author author = new Author();

        Optional<Author> editor = Optional.empty();

        @OneToMany(mappedBy = "book")
        List<Author> authors = List.of();
    }

    @Entity
    static final class Maybe {
        @PrimaryKey
        long id;

        Optional<String> title = Optional.empty();
    }

    @Entity
    static final class Primitive {
        @PrimaryKey
        long id;

        @Column(nullability = Nullability.NULLABLE)
        int pages;

        @Nullable
        char letter;
    }

    @Entity
    static final class Measured {
        @PrimaryKey
        long id;

        @Column(length = 0)
        String name = "";

        @Column(precision = -2, scale = -3)
        long price;

        @Column(precision = 3, scale = 5)
        long tax;
    }

    @Entity
    static final class Annotated {
        @PrimaryKey
        long id;

        @EnumMapping(EnumStorage.NAME)
        String title = "";

        @ManyToOne
        @JoinColumn
        String name = "";

        @OneToMany(mappedBy = "x")
        Thread.State state = Thread.State.NEW;
    }

    @Entity
    static final class Stamped {
        @PrimaryKey
        long id;

        @OnCreate(CurrentTime.class)
        final Instant createdAt;

        @OnUpdate(CurrentTime.class)
        final Instant updatedAt;

        @Creator
        Stamped(Instant createdAt, Instant updatedAt) {
            this.createdAt = createdAt;
            this.updatedAt = updatedAt;
        }
    }
}
