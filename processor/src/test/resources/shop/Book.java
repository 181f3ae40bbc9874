package dev.shop;

import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

@Entity(repository = BookRepository.class)
public class Book {
    public enum Status {
        DRAFT,
        PRINTED
    }

    @PrimaryKey
    private @Nullable Long id;

    private String title;
    private @Nullable String subtitle;
    private int pages;
    private boolean available;
    private @Nullable Integer edition;
    private @Nullable BigDecimal price;
    private @Nullable Currency currency;
    private Status status = Status.DRAFT;
    private @Nullable Instant printedAt;
    private @Nullable Duration readingTime;
    private @Nullable URI page;
    private byte @Nullable [] cover;
    private Ref<Author> author;

    @ManyToMany
    private final Many<BookTag> tags = new Many<>();

    Book() {}

    public Book(String title, Author author) {
        this.title = title;
        this.author = Ref.of(author);
    }
}
