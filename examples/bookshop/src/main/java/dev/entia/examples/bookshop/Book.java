package dev.entia.examples.bookshop;

import dev.entia.annotation.CurrentTime;
import dev.entia.annotation.Entity;
import dev.entia.annotation.Index;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Has one author and any number of tags, whose keys it holds. */
@Entity
public class Book {

    @PrimaryKey
    private @Nullable ObjectId id;

    @Index
    private String title;

    private @Nullable BigDecimal price;

    private List<String> languages = List.of();

    @OnCreate(CurrentTime.class)
    private @Nullable Instant addedAt;

    private Ref<Author> author;

    @ManyToMany
    private Many<Tag> tags = new Many<>();

    public Book(String title, Author author) {
        this.title = title;
        this.author = Ref.to(author);
    }

    public @Nullable ObjectId getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable BigDecimal getPrice() {
        return price;
    }

    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public @Nullable Instant getAddedAt() {
        return addedAt;
    }

    public Ref<Author> getAuthor() {
        return author;
    }

    public Many<Tag> getTags() {
        return tags;
    }
}
