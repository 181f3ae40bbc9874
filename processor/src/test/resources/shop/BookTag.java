package dev.shop;

import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;

@Entity
class BookTag {
    @PrimaryKey
    private String name;

    @ManyToMany(mappedBy = "tags")
    private Many<Book> books = new Many<>();

    BookTag(String name) {
        this.name = name;
    }
}
