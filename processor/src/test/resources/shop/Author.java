package dev.shop;

import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;

@Entity
public class Author {
    @PrimaryKey
    private @Nullable Long id;

    private String name;
    private @Nullable Ref<Publisher> publisher;

    @OneToMany(mappedBy = "author")
    private Many<Book> books = new Many<>();

    public Author(String name) {
        this.name = name;
    }
}
