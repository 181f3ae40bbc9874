package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.TableImpl;

final class Books extends TableImpl<BookRecord> {

    static final Books TABLE = new Books();

    private static final long serialVersionUID = 1L;

    final TableField<BookRecord, Long> ID = createField(DSL.name("id"), Types.KEY, this);
    final TableField<BookRecord, String> TITLE = createField(DSL.name("title"), Types.TEXT, this);
    final TableField<BookRecord, String> ISBN = createField(DSL.name("isbn"), Types.TEXT, this);
    final TableField<BookRecord, Integer> PAGES = createField(DSL.name("pages"), Types.INT, this);
    final TableField<BookRecord, Long> STOCK = createField(DSL.name("stock"), Types.LONG, this);
    final TableField<BookRecord, Double> PRICE = createField(DSL.name("price"), Types.DOUBLE, this);
    final TableField<BookRecord, Boolean> AVAILABLE = createField(DSL.name("available"), Types.BOOLEAN, this);
    final TableField<BookRecord, LocalDateTime> PUBLISHED_AT = createField(DSL.name("published_at"), Types.TIME, this);
    final TableField<BookRecord, Genre> GENRE = createField(DSL.name("genre"), Types.GENRE, this);
    final TableField<BookRecord, UUID> UID = createField(DSL.name("uid"), Types.UUID_TYPE, this);
    final TableField<BookRecord, Long> AUTHOR_ID = createField(DSL.name("author_id"), Types.LONG, this);
    final TableField<BookRecord, Long> PUBLISHER_ID = createField(DSL.name("publisher_id"), Types.LONG, this);

    private final UniqueKey<BookRecord> key = Internal.createUniqueKey(this, DSL.name("book_key"), ID);

    private Books() {
        super(DSL.name("book"));
    }

    @Override
    public Class<BookRecord> getRecordType() {
        return BookRecord.class;
    }

    @Override
    public UniqueKey<BookRecord> getPrimaryKey() {
        return key;
    }
}
