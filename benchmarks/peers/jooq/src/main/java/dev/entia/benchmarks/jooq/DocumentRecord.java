package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.Document;
import org.jooq.Table;
import org.jooq.impl.UpdatableRecordImpl;

/** All but the key, which is the first column. */
abstract class DocumentRecord<R extends DocumentRecord<R>> extends UpdatableRecordImpl<R> {

    private static final long serialVersionUID = 1L;

    DocumentRecord(Table<R> table) {
        super(table);
    }

    final void fill(Document values) {
        set(1, values.title());
        set(2, values.body());
        set(3, values.pages());
        set(4, values.stock());
        set(5, values.price());
        set(6, values.available());
        set(7, values.publishedAt());
        set(8, values.genre());
        set(9, values.uid());
    }

    final void setId(Object key) {
        set(0, key);
    }
}
