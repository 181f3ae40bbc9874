package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Belongs to one author, perhaps to a publisher, and owns its links to tags. */
@Entity(repository = BookRepository.class)
public final class Book {

    @PrimaryKey
    private @Nullable Long id;

    private String title;

    private @Nullable Integer pages;

    private @Nullable BigDecimal price;

    private Ref<Author> author;

    private @Nullable Ref<Publisher> publisher;

    @ManyToMany
    private Many<BookTag> tags = new Many<>();

    public Book(String title, Author author) {
        this.title = title;
        this.author = Ref.to(author);
    }

    public Book(String title, Ref<Author> author) {
        this.title = title;
        this.author = author;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable Integer getPages() {
        return pages;
    }

    public Book setPages(@Nullable Integer pages) {
        this.pages = pages;
        return this;
    }

    public @Nullable BigDecimal getPrice() {
        return price;
    }

    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
    }

    public Ref<Author> getAuthor() {
        return author;
    }

    public void setAuthor(Author author) {
        this.author = Ref.to(author);
    }

    public void setAuthor(Ref<Author> author) {
        this.author = author;
    }

    public @Nullable Ref<Publisher> getPublisher() {
        return publisher;
    }

    public Book setPublisher(@Nullable Publisher publisher) {
        this.publisher = Ref.of(publisher);
        return this;
    }

    public Many<BookTag> getTags() {
        return tags;
    }
}
