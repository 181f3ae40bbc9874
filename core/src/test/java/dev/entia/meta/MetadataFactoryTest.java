package dev.entia.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.access.ReflectiveAccess;
import dev.entia.annotation.Cascade;
import dev.entia.annotation.Column;
import dev.entia.annotation.CurrentTime;
import dev.entia.annotation.Entity;
import dev.entia.annotation.EnumMapping;
import dev.entia.annotation.EnumStorage;
import dev.entia.annotation.Index;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.ManyToOne;
import dev.entia.annotation.Nullability;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.OneToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.ReferentialAction;
import dev.entia.annotation.Transient;
import dev.entia.annotation.Unique;
import dev.entia.annotation.ValueGenerator;
import dev.entia.error.MetadataException;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.type.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class MetadataFactoryTest {

    private final Metadata metadata = create(Book.class, Author.class, Tag.class, Passport.class);
    private final EntityMeta<Book> book = metadata.entity(Book.class);
    private final EntityMeta<Author> author = metadata.entity(Author.class);

    private static Metadata create(Class<?>... entities) {
        return MetadataFactory.create(List.of(entities), NamingStrategy.SNAKE_CASE);
    }

    @Nested
    final class Entities {
        @Test
        void entities_stand_in_order_of_registration() {
            assertThat(metadata.entities())
                    .extracting(EntityMeta::name)
                    .containsExactly("Book", "Author", "Tag", "Passport");
            assertThat(metadata.entities()).extracting(EntityMeta::number).containsExactly(0, 1, 2, 3);
        }

        @Test
        void declared_names_win_over_the_naming_strategy() {
            assertThat(metadata.entity(Tag.class).storageName()).isEqualTo("book_tag");
            assertThat(metadata.entity(Tag.class).schema()).isEqualTo("library");
            assertThat(metadata.entity(Tag.class).comment()).isEqualTo("What a book is about");
            assertThat(metadata.entity(Tag.class).hasTriggers()).isTrue();
            assertThat(author.storageName()).isEqualTo("author");
        }

        @Test
        void a_class_that_is_named_twice_counts_once() {
            assertThat(create(Counter.class, Counter.class).entities()).hasSize(1);
        }

        @Test
        void an_entity_without_generated_access_is_reached_by_reflection() {
            assertThat(book.access()).isInstanceOf(ReflectiveAccess.class);
            var instance = new Book();
            book.access().set(instance, book.property("title").index(), "Emma");
            assertThat(instance.title).isEqualTo("Emma");
        }

        @Test
        void one_line_says_which_entities_are_reached_by_reflection() {
            assertThat(MetadataFactory.reflectionNotice(
                            List.of(DeclaredEntity.of(Counter.class), DeclaredEntity.of(Numbered.class))))
                    .contains(
                            "Reached by reflection, which is slower: Counter, Numbered. "
                                    + "Compile with the annotation processor (entia-processor) to have their access generated.");
        }

        @Test
        void nothing_is_said_when_all_access_is_generated() {
            assertThat(MetadataFactory.reflectionNotice(List.of())).isEmpty();
        }

        @Test
        void metadata_cannot_be_changed() {
            assertThatThrownBy(() -> book.properties().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> book.stored().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> book.toOnes().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> book.toManys().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> book.indexes().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    final class Scalars {
        @Test
        void fields_are_properties_in_order_of_declaration() {
            assertThat(book.properties())
                    .extracting(Property::name)
                    .containsExactly(
                            "id",
                            "title",
                            "subtitle",
                            "pages",
                            "status",
                            "mood",
                            "createdAt",
                            "author",
                            "tags",
                            "sequels",
                            "prequels");
            assertThat(book.stored())
                    .extracting(Property::storageName)
                    .containsExactly("id", "Title", "subtitle", "pages", "status", "mood", "created_at", "author_id");
        }

        @Test
        void unmarked_fields_are_required_and_marked_ones_are_not() {
            assertThat(scalar("title").isNullable()).isFalse();
            assertThat(scalar("subtitle").isNullable()).isTrue();
            assertThat(scalar("pages").isNullable()).isFalse();
        }

        @Test
        void what_is_said_of_nullability_wins() {
            assertThat(scalar("status").isNullable()).isTrue();
            assertThat(scalar("mood").isNullable()).isFalse();
        }

        @Test
        void a_key_is_required_although_its_field_takes_null() {
            assertThat(book.key().isNullable()).isFalse();
        }

        @Test
        void enums_are_stored_by_name_unless_said_otherwise() {
            assertThat(scalar("status").type().kind()).isEqualTo(Kind.TEXT);
            assertThat(scalar("mood").type().kind()).isEqualTo(Kind.INT);
        }

        @Test
        void value_generators_are_made_once() {
            assertThat(scalar("createdAt").onCreate()).containsInstanceOf(CurrentTime.class);
            assertThat(scalar("createdAt").onCreate()).isEqualTo(((Scalar) author.property("joinedAt")).onCreate());
        }

        private Scalar scalar(String property) {
            return (Scalar) book.property(property);
        }
    }

    @Nested
    final class Keys {
        @Test
        void whole_numbers_are_numbered_by_the_database() {
            assertThat(book.key().keyGeneration()).contains(KeyGeneration.IDENTITY);
            assertThat(create(Counter.class).entity(Counter.class).key().keyGeneration())
                    .contains(KeyGeneration.IDENTITY);
        }

        @Test
        void a_nullable_uuid_is_made_at_flush_and_a_required_one_is_assigned() {
            assertThat(author.key().keyGeneration()).contains(KeyGeneration.UUID_V7);
            assertThat(metadata.entity(Passport.class).key().keyGeneration()).contains(KeyGeneration.ASSIGNED);
        }

        @Test
        void text_is_assigned_and_what_is_said_wins() {
            assertThat(metadata.entity(Tag.class).key().keyGeneration()).contains(KeyGeneration.ASSIGNED);
            assertThat(create(Numbered.class).entity(Numbered.class).key().keyGeneration())
                    .contains(KeyGeneration.ASSIGNED);
        }
    }

    @Nested
    final class Relations {
        private final ToOne bookAuthor = (ToOne) book.property("author");
        private final ToMany books = (ToMany) author.property("books");
        private final ToMany tags = (ToMany) book.property("tags");
        private final ToMany tagged = (ToMany) metadata.entity(Tag.class).property("books");

        @Test
        void a_ref_without_annotation_is_many_to_one() {
            assertThat(bookAuthor.target()).isSameAs(author);
            assertThat(bookAuthor.isOneToOne()).isFalse();
            assertThat(bookAuthor.isOwner()).isTrue();
            assertThat(bookAuthor.storageName()).isEqualTo("author_id");
            assertThat(bookAuthor.cascades(Cascade.PERSIST)).isTrue();
            assertThat(bookAuthor.cascades(Cascade.REMOVE)).isFalse();
        }

        @Test
        void a_one_to_many_and_its_reference_know_each_other() {
            assertThat(books.target()).isSameAs(book);
            assertThat(books.mappedByOne()).isSameAs(bookAuthor);
            assertThat(bookAuthor.inverse()).contains(books);
            assertThat(books.isStored()).isFalse();
        }

        @Test
        void both_sides_of_a_one_to_one_know_each_other() {
            var passport = (ToOne) author.property("passport");
            var holder = (ToOne) metadata.entity(Passport.class).property("holder");

            assertThat(holder.mappedBy()).isEmpty();
            assertThat(holder.inverse()).contains(passport);
            assertThat(passport.mappedBy()).contains(holder);
            assertThat(passport.isOwner()).isFalse();
            assertThat(passport.isNullable()).isTrue();
            assertThat(passport.storageName()).isEmpty();
            assertThat(author.stored()).doesNotContain(passport);
        }

        @Test
        void both_sides_of_a_many_to_many_know_each_other() {
            assertThat(tags.isOwner()).isTrue();
            assertThat(tags.inverse()).contains(tagged);
            assertThat(tagged.inverse()).contains(tags);
            assertThat(tagged.linkOwner()).isSameAs(tags);
        }

        @Test
        void links_are_kept_in_one_table_seen_from_both_sides() {
            assertThat(tags.links()).isEqualTo(new LinkStorage("book_tags", "", "book_id", "tag_name"));
            assertThat(tagged.links()).isEqualTo(new LinkStorage("book_tags", "", "tag_name", "book_id"));
        }

        @Test
        void links_between_rows_of_one_entity_have_numbered_columns() {
            var sequels = (ToMany) book.property("sequels");
            var prequels = (ToMany) book.property("prequels");

            assertThat(sequels.links()).isEqualTo(new LinkStorage("book_sequels", "", "book_id_1", "book_id_2"));
            assertThat(prequels.links()).isEqualTo(sequels.links().reversed());
        }

        @Test
        void a_required_reference_refuses_that_its_target_goes_and_an_optional_one_forgets_it() {
            assertThat(bookAuthor.onDelete()).isEqualTo(ReferentialAction.NO_ACTION);
            assertThat(bookAuthor.onUpdate()).isEqualTo(ReferentialAction.NO_ACTION);
            var mentor = (ToOne) author.property("mentor");
            assertThat(mentor.isNullable()).isTrue();
            assertThat(mentor.onDelete()).isEqualTo(ReferentialAction.SET_NULL);
            assertThat(mentor.storageName()).isEqualTo("MentorId");
            assertThat(mentor.onUpdate()).isEqualTo(ReferentialAction.CASCADE);
        }
    }

    @Nested
    final class Indexes {
        @Test
        void declared_indexes_are_named_by_the_strategy_unless_they_say_so() {
            assertThat(book.indexes())
                    .containsExactly(
                            new IndexMeta(
                                    "book_author_id_Title_unique",
                                    List.of(book.property("author"), book.property("title")),
                                    true,
                                    ""),
                            new IndexMeta("by_pages", List.of(book.property("pages")), false, "{\"fast\": 1}"));
        }

        @Test
        void a_one_to_one_is_unique() {
            var passport = metadata.entity(Passport.class);

            assertThat(passport.indexes())
                    .containsExactly(
                            new IndexMeta("passport_holder_id_unique", List.of(passport.property("holder")), true, ""));
        }
    }

    @Nested
    final class Refusals {
        @Test
        void no_entities_are_refused() {
            assertThatThrownBy(MetadataFactoryTest::create)
                    .isInstanceOf(MetadataException.class)
                    .hasMessage("There are no entities. Name them in Orm.init(…, o -> o.entities(Book.class, …)).");
        }

        @Test
        void a_class_that_is_no_entity_is_refused() {
            assertThatThrownBy(() -> create(Counter.class, Plain.class))
                    .isInstanceOf(MetadataException.class)
                    .hasMessage("""
                            There is a problem with the entities.
                            dev.entia.meta.MetadataFactoryTest$Plain
                              - Plain is not annotated with @Entity. Annotate it, or leave it out of o.entities(…).\
                            """);
        }

        @Test
        void names_that_are_resolved_twice_are_refused_together() {
            assertThatThrownBy(() -> create(Clash.class, Clashing.class))
                    .isInstanceOf(MetadataException.class)
                    .hasMessage("""
                            There are problems with the entities.
                            dev.entia.meta.MetadataFactoryTest$Clash
                              - Clash.others keeps its links in table "clash_others", which is that of Clash.more. \
                            Name another with @ManyToMany(table = "…"), or add mappedBy if both are sides of one relation.
                              - Clash.fullName is stored in column "name", and so is Clash.name. \
                            Name another with @Column or @JoinColumn.
                            dev.entia.meta.MetadataFactoryTest$Clashing
                              - Clashing is stored in table "clash", and so is dev.entia.meta.MetadataFactoryTest$Clash. \
                            Name another with @Entity(table = "…").
                              - Clashing has an index named "mine", and so has Clash. Name another.\
                            """);
        }

        @Test
        void two_keys_in_one_column_of_a_link_table_are_refused() {
            assertThatThrownBy(() -> create(Loop.class))
                    .isInstanceOf(MetadataException.class)
                    .hasMessage("""
                            There is a problem with the entities.
                            dev.entia.meta.MetadataFactoryTest$Loop
                              - Loop.next keeps both keys in column "loop". \
                            Give joinColumn and inverseJoinColumn different names.\
                            """);
        }

        @Test
        void a_generator_that_needs_arguments_is_refused() {
            assertThatThrownBy(() -> create(Demanding.class))
                    .isInstanceOf(MetadataException.class)
                    .hasMessage("The value generator of Demanding.name, "
                            + "dev.entia.meta.MetadataFactoryTest$NeedsArgument, "
                            + "has no constructor without parameters. Add one; it may be private.");
        }

        @Test
        void a_generator_whose_constructor_fails_is_refused() {
            assertThatThrownBy(() -> create(Failing.class))
                    .isInstanceOf(MetadataException.class)
                    .hasMessage("The value generator of Failing.name, dev.entia.meta.MetadataFactoryTest$Fails, "
                            + "cannot be made: java.lang.IllegalStateException: no luck. It needs a constructor without "
                            + "parameters that succeeds, in a package that is exported, or opened to dev.entia.core.")
                    .hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    enum Status {
        DRAFT,
        PRINTED
    }

    @Entity
    @Unique(properties = {"author", "title"})
    static final class Book {
        static final int SHELVES = 7;

        @PrimaryKey
        @Nullable
        Long id;

        @Column(name = "Title")
        String title = "";

        @Nullable
        String subtitle;

        @Index(name = "by_pages", options = "{\"fast\": 1}")
        int pages;

        @Column(nullability = Nullability.NULLABLE)
        Status status = Status.DRAFT;

        @EnumMapping(EnumStorage.ORDINAL)
        @Column(nullability = Nullability.REQUIRED)
        @Nullable
        Status mood;

        @OnCreate(CurrentTime.class)
        Instant createdAt = Instant.EPOCH;

        Ref<Author> author = Ref.ofId(Author.class, "");

        @ManyToMany
        final Many<Tag> tags = new Many<>();

        @ManyToMany
        final Many<Book> sequels = new Many<>();

        @ManyToMany(mappedBy = "sequels")
        final Many<Book> prequels = new Many<>();

        @Transient
        int timesShown;

        transient int timesSold;
    }

    @Entity
    static final class Author {
        @PrimaryKey
        @Nullable
        UUID id;

        @OnCreate(CurrentTime.class)
        Instant joinedAt = Instant.EPOCH;

        @OneToMany(mappedBy = "author")
        final Many<Book> books = new Many<>();

        @OneToOne(mappedBy = "holder")
        Ref<Passport> passport = Ref.ofId(Passport.class, "");

        @ManyToOne(cascade = {})
        @JoinColumn(name = "MentorId", onUpdate = ReferentialAction.CASCADE)
        @Nullable
        Ref<Author> mentor;
    }

    @Entity(table = "book_tag", schema = "library", comment = "What a book is about", triggers = true)
    static final class Tag {
        @PrimaryKey
        String name = "";

        @ManyToMany(mappedBy = "tags")
        final Many<Book> books = new Many<>();
    }

    @Entity
    static final class Passport {
        @PrimaryKey
        UUID id = UUID.randomUUID();

        @OneToOne
        Ref<Author> holder = Ref.ofId(Author.class, "");
    }

    @Entity
    static final class Counter {
        @PrimaryKey
        int id;
    }

    @Entity
    static final class Numbered {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        long id;
    }

    static final class Plain {
        @PrimaryKey
        long id;
    }

    @Entity
    @Index(name = "mine", properties = "name")
    static final class Clash {
        @PrimaryKey
        long id;

        String name = "";

        @Column(name = "name")
        String fullName = "";

        @ManyToMany(table = "clash_others")
        final Many<Clash> more = new Many<>();

        @ManyToMany
        final Many<Clash> others = new Many<>();
    }

    @Entity(table = "clash")
    @Index(name = "mine", properties = "id")
    static final class Clashing {
        @PrimaryKey
        long id;
    }

    @Entity
    static final class Loop {
        @PrimaryKey
        long id;

        @ManyToMany(joinColumn = "loop", inverseJoinColumn = "loop")
        final Many<Loop> next = new Many<>();
    }

    @Entity
    static final class Demanding {
        @PrimaryKey
        long id;

        @OnCreate(NeedsArgument.class)
        String name = "";
    }

    static final class NeedsArgument implements ValueGenerator<String> {
        private final String value;

        NeedsArgument(String value) {
            this.value = value;
        }

        @Override
        public String generate(Request request) {
            return value;
        }
    }

    @Entity
    static final class Failing {
        @PrimaryKey
        long id;

        @OnCreate(Fails.class)
        String name = "";
    }

    static final class Fails implements ValueGenerator<String> {
        private Fails() {
            throw new IllegalStateException("no luck");
        }

        @Override
        public String generate(Request request) {
            return "";
        }
    }
}
