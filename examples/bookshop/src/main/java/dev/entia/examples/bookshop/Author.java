package dev.entia.examples.bookshop;

import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.relation.Many;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Writes books. */
@Entity
public class Author {

    @PrimaryKey
    private @Nullable ObjectId id;

    private String name;

    @Unique
    private String email;

    private boolean termsAccepted;

    @OneToMany(mappedBy = "author")
    private Many<Book> books = new Many<>();

    public Author(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public @Nullable ObjectId getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void rename(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public boolean hasAcceptedTerms() {
        return termsAccepted;
    }

    public void acceptTerms() {
        this.termsAccepted = true;
    }

    public Many<Book> getBooks() {
        return books;
    }
}
