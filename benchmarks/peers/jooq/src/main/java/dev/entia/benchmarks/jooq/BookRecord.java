package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.Document;
import org.jooq.impl.UpdatableRecordImpl;

public final class BookRecord extends UpdatableRecordImpl<BookRecord> {

    private static final long serialVersionUID = 1L;

    public BookRecord() {
        super(Books.TABLE);
    }

    void fill(Document values, long author, long publisher) {
        set(1, values.title());
        set(2, values.body());
        set(3, values.pages());
        set(4, values.stock());
        set(5, values.price());
        set(6, values.available());
        set(7, values.publishedAt());
        set(8, values.genre());
        set(9, values.uid());
        set(10, author);
        set(11, publisher);
    }

    Long getId() {
        return (Long) get(0);
    }

    void setPrice(double price) {
        set(5, price);
    }
}
