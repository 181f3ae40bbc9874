package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.TableImpl;

final class IdentityDocuments extends TableImpl<IdentityDocument> {

    static final IdentityDocuments TABLE = new IdentityDocuments();

    private static final long serialVersionUID = 1L;

    final TableField<IdentityDocument, Long> ID = createField(DSL.name("id"), Types.KEY, this);
    final TableField<IdentityDocument, String> TITLE = createField(DSL.name("title"), Types.TEXT, this);
    final TableField<IdentityDocument, String> BODY = createField(DSL.name("body"), Types.TEXT, this);
    final TableField<IdentityDocument, Integer> PAGES = createField(DSL.name("pages"), Types.INT, this);
    final TableField<IdentityDocument, Long> STOCK = createField(DSL.name("stock"), Types.LONG, this);
    final TableField<IdentityDocument, Double> PRICE = createField(DSL.name("price"), Types.DOUBLE, this);
    final TableField<IdentityDocument, Boolean> AVAILABLE = createField(DSL.name("available"), Types.BOOLEAN, this);
    final TableField<IdentityDocument, LocalDateTime> PUBLISHED_AT =
            createField(DSL.name("published_at"), Types.TIME, this);
    final TableField<IdentityDocument, Genre> GENRE = createField(DSL.name("genre"), Types.GENRE, this);
    final TableField<IdentityDocument, UUID> UID = createField(DSL.name("uid"), Types.UUID_TYPE, this);

    private final UniqueKey<IdentityDocument> key = Internal.createUniqueKey(this, DSL.name("doc_ident_key"), ID);

    private IdentityDocuments() {
        super(DSL.name("doc_ident"));
    }

    @Override
    public Class<IdentityDocument> getRecordType() {
        return IdentityDocument.class;
    }

    @Override
    public UniqueKey<IdentityDocument> getPrimaryKey() {
        return key;
    }
}
