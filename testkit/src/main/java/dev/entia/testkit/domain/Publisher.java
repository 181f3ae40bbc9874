package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import org.jspecify.annotations.Nullable;

/** Rows are made by its private constructor, so its initialisers run and its collection can be final. */
@Entity
public final class Publisher {

    @PrimaryKey
    private @Nullable Long id;

    private String name = "unnamed";

    private @Nullable String city;

    @OneToMany(mappedBy = "publisher")
    private final Many<Book> books = new Many<>();

    private final transient Object initialised = new Object();

    private Publisher() {}

    public Publisher(String name) {
        this.name = name;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }

    public Many<Book> getBooks() {
        return books;
    }

    /** What an initialiser has made; not a property. */
    public Object initialised() {
        return initialised;
    }
}
