package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;

/** A book's place in a list; no two share a place. */
@Entity
@Unique(properties = {"list", "place"})
public final class ReadingListEntry {

    @PrimaryKey
    private @Nullable Long id;

    private Ref<ReadingList> list;

    private int place;

    private Ref<Book> book;

    public ReadingListEntry(ReadingList list, int place, Book book) {
        this.list = Ref.to(list);
        this.place = place;
        this.book = Ref.to(book);
    }

    public @Nullable Long getId() {
        return id;
    }

    public Ref<ReadingList> getList() {
        return list;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }

    public Ref<Book> getBook() {
        return book;
    }
}
