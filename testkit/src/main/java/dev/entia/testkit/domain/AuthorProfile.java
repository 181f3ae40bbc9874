package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;

/** The owning side of a one-to-one. */
@Entity
public final class AuthorProfile {

    @PrimaryKey
    private @Nullable Long id;

    private String biography;

    @OneToOne
    private Ref<Author> author;

    public AuthorProfile(String biography, Author author) {
        this.biography = biography;
        this.author = Ref.to(author);
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getBiography() {
        return biography;
    }

    public void setBiography(String biography) {
        this.biography = biography;
    }

    public Ref<Author> getAuthor() {
        return author;
    }

    public void setAuthor(Author author) {
        this.author = Ref.to(author);
    }
}
