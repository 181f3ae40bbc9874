package dev.entia.meta;

import static dev.entia.meta.Rules.broken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.Column;
import dev.entia.annotation.CurrentTime;
import dev.entia.annotation.Entity;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.ManyToOne;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.OneToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.ReferentialAction;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be said of relations, where they may lead, and what maps them. */
@SuppressWarnings({"rawtypes", "NullAway"})
final class RelationRulesTest {

    @Test
    void all_kinds_of_relations_keep_the_rules() {
        assertThat(broken(Author.class, Book.class)).isEmpty();
    }

    @Test
    void one_relation_annotation_is_enough() {
        assertThat(broken(Several.class, Author.class, Book.class))
                .containsExactly("Several.author has several relation annotations: @ManyToOne, @OneToOne. "
                        + "Keep the one that is meant.");
    }

    @Test
    void the_annotation_fits_the_field() {
        assertThat(broken(Crossed.class, Author.class, Book.class))
                .containsExactly(
                        "Crossed.author is a Ref, which @ManyToMany does not fit. "
                                + "Use @ManyToOne or @OneToOne, or declare the field as Many<Author>.",
                        "Crossed.books is a Many, which @ManyToOne does not fit. "
                                + "Use @OneToMany or @ManyToMany, or declare the field as Ref<Book>.");
    }

    @Test
    void a_collection_says_how_it_is_kept() {
        assertThat(broken(Unsaid.class, Author.class, Book.class))
                .containsExactly("Unsaid.books is a Many without a relation annotation. "
                        + "Add @OneToMany(mappedBy = \"…\") if each member refers back with a Ref, "
                        + "or @ManyToMany if links are kept in a table of their own.");
    }

    @Test
    void a_relation_says_where_it_leads() {
        assertThat(broken(Vague.class))
                .containsExactly(
                        "Vague.raw is a Ref that does not say of what. "
                                + "Declare it as Ref<X>, with the class of an entity.",
                        "Vague.wild is a Ref that does not say of what. "
                                + "Declare it as Ref<X>, with the class of an entity.",
                        "Vague.all is a Many that does not say of what. "
                                + "Declare it as Many<X>, with the class of an entity.");
    }

    @Test
    void a_relation_leads_to_an_entity() {
        assertThat(broken(Astray.class))
                .containsExactly(
                        "Astray.name leads to java.lang.String, which is not among the entities. "
                                + "Annotate it with @Entity, and name it in o.entities(…).",
                        "Astray.books leads to dev.entia.meta.RelationRulesTest$Book, which is not among the entities. "
                                + "Annotate it with @Entity, and name it in o.entities(…).");
    }

    @Test
    void columns_are_said_where_they_are() {
        assertThat(broken(Columns.class, Author.class, Book.class))
                .containsExactly(
                        "Columns.author is a reference. Use @JoinColumn to say something of the column of its key.",
                        "Columns.mirror is mapped by Columns.other, which has the column. Remove @JoinColumn here.",
                        "Columns.books is a collection and has no column. Remove @Column.",
                        "Columns.books is a collection and has no column. "
                                + "Use joinColumn and inverseJoinColumn of @ManyToMany.",
                        "Columns.columns is a collection and has no column. "
                                + "Put @JoinColumn on the Ref that it is mapped by.",
                        "Columns.peers is mapped by Columns.friends, which names the link table. "
                                + "Remove table, joinColumn and inverseJoinColumn here.");
    }

    @Test
    void a_relation_is_no_value() {
        assertThat(broken(Valued.class, Author.class, Book.class))
                .containsExactly(
                        "Valued.author is a reference, not a value. Remove @OnCreate.",
                        "Valued.books is a collection, not a value. Remove @OnCreate.");
    }

    @Test
    void a_required_reference_is_never_set_to_null() {
        assertThat(broken(Strict.class, Author.class, Book.class))
                .containsExactly("Strict.author is required, so onDelete = SET_NULL can never work. "
                        + "Mark the field @Nullable, or choose another action.");
    }

    @Test
    void what_maps_a_relation_exists() {
        assertThat(broken(Misspelt.class, Author.class, Book.class))
                .containsExactly(
                        "Misspelt.books has an empty mappedBy. "
                                + "Name the Ref of Book that refers back, or use @ManyToMany.",
                        "Misspelt.authors is mapped by Author.\"bokks\", which does not exist. Did you mean \"books\"?");
    }

    @Test
    void what_maps_a_relation_is_its_other_end() {
        assertThat(broken(Mismatched.class, Author.class, Book.class))
                .containsExactly(
                        "Mismatched.titles is mapped by Book.title, which is no @ManyToOne. "
                                + "Name one that is, or make it one.",
                        "Mismatched.works is mapped by Book.cover, which is no @ManyToOne. "
                                + "Name one that is, or make it one.",
                        "Mismatched.work is mapped by Book.author, which is no @OneToOne. "
                                + "Name one that is, or make it one.",
                        "Mismatched.links is mapped by Book.author, which is no @ManyToMany. "
                                + "Name one that is, or make it one.",
                        "Mismatched.writers is mapped by Author.liked, which is itself mapped by another property. "
                                + "One side owns the relation: remove mappedBy from one.",
                        "Mismatched.books is mapped by Book.editor, which leads to Author, not to Mismatched. "
                                + "Name the property that leads back.");
    }

    @Test
    void a_relation_has_one_inverse_side() {
        assertThat(broken(Twice.class))
                .containsExactly("Twice.novels is mapped by Twice.parent, and so is Twice.children. "
                        + "A relation has one inverse side: remove one.");
    }

    @Entity
    static final class Author {
        @PrimaryKey
        long id;

        @OneToMany(mappedBy = "author")
        Many<Book> books = new Many<>();

        @ManyToMany(mappedBy = "fans")
        Many<Book> liked = new Many<>();

        @OneToOne(mappedBy = "cover")
        @Nullable
        Ref<Book> cover;
    }

    @Entity
    static final class Book {
        @PrimaryKey
        long id;

        String title = "";
        Ref<Author> author;

        @ManyToOne
        @JoinColumn(onDelete = ReferentialAction.SET_NULL)
        @Nullable
        Ref<Author> editor;

        @ManyToMany
        Many<Author> fans = new Many<>();

        @OneToOne
        @Nullable
        Ref<Author> cover;
    }

    @Entity
    static final class Several {
        @PrimaryKey
        long id;

        @ManyToOne
        @OneToOne
        Ref<Author> author;
    }

    @Entity
    static final class Crossed {
        @PrimaryKey
        long id;

        @ManyToMany
        Ref<Author> author;

        @ManyToOne
        Many<Book> books;
    }

    @Entity
    static final class Unsaid {
        @PrimaryKey
        long id;

        Many<Book> books;
    }

    @Entity
    static final class Vague {
        @PrimaryKey
        long id;

        Ref raw;
        Ref<?> wild;

        @ManyToMany
        Many<? extends Book> all;
    }

    @Entity
    static final class Astray {
        @PrimaryKey
        long id;

        Ref<String> name;

        @OneToMany(mappedBy = "author")
        Many<Book> books;
    }

    @Entity
    static final class Columns {
        @PrimaryKey
        long id;

        @Column(name = "author")
        Ref<Author> author;

        @OneToOne
        Ref<Columns> other;

        @OneToOne(mappedBy = "other")
        @JoinColumn(name = "mirror")
        Ref<Columns> mirror;

        @ManyToMany
        @Column
        @JoinColumn
        Many<Book> books;

        Ref<Columns> parent;

        @OneToMany(mappedBy = "parent")
        @JoinColumn
        Many<Columns> columns;

        @ManyToMany
        Many<Columns> friends;

        @ManyToMany(mappedBy = "friends", table = "peers")
        Many<Columns> peers;
    }

    @Entity
    static final class Valued {
        @PrimaryKey
        long id;

        @OnCreate(CurrentTime.class)
        Ref<Author> author;

        @ManyToMany
        @OnCreate(CurrentTime.class)
        Many<Book> books;
    }

    @Entity
    static final class Strict {
        @PrimaryKey
        long id;

        @JoinColumn(onDelete = ReferentialAction.SET_NULL)
        Ref<Author> author;
    }

    @Entity
    static final class Misspelt {
        @PrimaryKey
        long id;

        @OneToMany(mappedBy = "")
        Many<Book> books;

        @ManyToMany(mappedBy = "bokks")
        Many<Author> authors;
    }

    @Entity
    static final class Mismatched {
        @PrimaryKey
        long id;

        @OneToMany(mappedBy = "title")
        Many<Book> titles;

        @OneToMany(mappedBy = "cover")
        Many<Book> works;

        @OneToOne(mappedBy = "author")
        Ref<Book> work;

        @ManyToMany(mappedBy = "author")
        Many<Book> links;

        @ManyToMany(mappedBy = "liked")
        Many<Author> writers;

        @OneToMany(mappedBy = "editor")
        Many<Book> books;
    }

    @Entity
    static final class Twice {
        @PrimaryKey
        long id;

        @Nullable
        Ref<Twice> parent;

        @OneToMany(mappedBy = "parent")
        Many<Twice> children;

        @OneToMany(mappedBy = "parent")
        Many<Twice> novels;
    }
}
