package dev.entia.examples.quickstart;

import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.relation.Many;
import org.jspecify.annotations.Nullable;

@Entity
public class Author {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @Unique
    private String email;

    @OneToMany(mappedBy = "author")
    private Many<Book> books = new Many<>();

    public Author(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public Many<Book> getBooks() {
        return books;
    }
}
