package dev.entia.testkit.domain;

import dev.entia.annotation.Creator;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.relation.Many;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows are made by a marked constructor, so the name can be final. */
@Entity
public final class BookTag {

    @PrimaryKey
    private @Nullable Long id;

    @Unique
    private final String name;

    @ManyToMany(mappedBy = "tags")
    private final Many<Book> books = new Many<>();

    private final transient String label;

    @Creator
    public BookTag(String name) {
        this.name = name;
        this.label = "#" + name.toLowerCase(Locale.ROOT);
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** What the constructor has derived; not a property. */
    public String getLabel() {
        return label;
    }

    public Many<Book> getBooks() {
        return books;
    }
}
