package dev.entia.schema;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.EnumMapping;
import dev.entia.annotation.EnumStorage;
import dev.entia.annotation.Index;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.Nullability;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.OneToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.ReferentialAction;
import dev.entia.annotation.Unique;
import dev.entia.meta.Metadata;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entities that say of their columns all that can be said. */
public final class Library {

    private Library() {}

    public static Metadata metadata() {
        return MetadataFactory.create(
                List.of(Author.class, Book.class, Tag.class, Portrait.class), NamingStrategy.SNAKE_CASE);
    }

    enum Format {
        PAPER,
        AUDIO
    }

    enum Nothing {}

    @Entity(comment = "who writes")
    static class Author {
        @PrimaryKey
        @Column(type = "char(5)", collation = "nocase")
        String code = "";

        @OneToMany(mappedBy = "author")
        Many<Book> books = new Many<>();

        @OneToOne(mappedBy = "author")
        @Nullable
        Ref<Portrait> portrait;
    }

    @Entity
    @Index(properties = {"author", "title"})
    @Unique(properties = {"title", "format"})
    static class Book {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(comment = "as printed", defaultSql = "'?'")
        String title = "";

        Ref<Author> author = Ref.ofId(Author.class, "x");

        @JoinColumn(onUpdate = ReferentialAction.CASCADE)
        @Nullable
        Ref<Book> sequelTo;

        Format format = Format.PAPER;

        @EnumMapping(EnumStorage.ORDINAL)
        @Nullable
        Format second;

        @Nullable
        Nothing nothing;

        @Column(check = "price > 0", precision = 10, scale = 2, nullability = Nullability.NULLABLE)
        BigDecimal price = BigDecimal.ONE;

        @Column(check = "state <> 'AUDIO'")
        Format state = Format.PAPER;

        @ManyToMany
        Many<Tag> tags = new Many<>();
    }

    @Entity(schema = "shop")
    static class Tag {
        @PrimaryKey
        @Nullable
        UUID id;

        @ManyToMany(mappedBy = "tags")
        Many<Book> books = new Many<>();
    }

    @Entity
    static class Portrait {
        @PrimaryKey
        int id;

        @OneToOne
        Ref<Author> author = Ref.ofId(Author.class, "x");
    }
}
