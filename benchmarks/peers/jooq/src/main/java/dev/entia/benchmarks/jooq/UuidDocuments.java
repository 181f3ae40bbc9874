package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.TableImpl;

final class UuidDocuments extends TableImpl<UuidDocument> {

    static final UuidDocuments TABLE = new UuidDocuments();

    private static final long serialVersionUID = 1L;

    final TableField<UuidDocument, UUID> ID = createField(DSL.name("id"), Types.UUID_TYPE, this);
    final TableField<UuidDocument, String> TITLE = createField(DSL.name("title"), Types.TEXT, this);
    final TableField<UuidDocument, String> BODY = createField(DSL.name("body"), Types.TEXT, this);
    final TableField<UuidDocument, Integer> PAGES = createField(DSL.name("pages"), Types.INT, this);
    final TableField<UuidDocument, Long> STOCK = createField(DSL.name("stock"), Types.LONG, this);
    final TableField<UuidDocument, Double> PRICE = createField(DSL.name("price"), Types.DOUBLE, this);
    final TableField<UuidDocument, Boolean> AVAILABLE = createField(DSL.name("available"), Types.BOOLEAN, this);
    final TableField<UuidDocument, LocalDateTime> PUBLISHED_AT =
            createField(DSL.name("published_at"), Types.TIME, this);
    final TableField<UuidDocument, Genre> GENRE = createField(DSL.name("genre"), Types.GENRE, this);
    final TableField<UuidDocument, UUID> UID = createField(DSL.name("uid"), Types.UUID_TYPE, this);

    private final UniqueKey<UuidDocument> key = Internal.createUniqueKey(this, DSL.name("doc_uuid_key"), ID);

    private UuidDocuments() {
        super(DSL.name("doc_uuid"));
    }

    @Override
    public Class<UuidDocument> getRecordType() {
        return UuidDocument.class;
    }

    @Override
    public UniqueKey<UuidDocument> getPrimaryKey() {
        return key;
    }
}
