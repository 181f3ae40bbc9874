package dev.entia.examples.quickstart;

import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity(repository = BookRepository.class)
public class Book {

    @PrimaryKey
    private @Nullable Long id;

    private String title;

    private Ref<Author> author;

    private @Nullable Ref<Publisher> publisher;

    @ManyToMany
    private Many<Tag> tags = new Many<>();

    public Book(String title, Author author, Tag... tags) {
        this.title = title;
        this.author = Ref.to(author);
        this.tags.addAll(List.of(tags));
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Author getAuthor() {
        return author.get();
    }

    public @Nullable Publisher getPublisher() {
        return publisher == null ? null : publisher.get();
    }

    public void setPublisher(@Nullable Publisher publisher) {
        this.publisher = Ref.of(publisher);
    }

    public Many<Tag> getTags() {
        return tags;
    }
}
