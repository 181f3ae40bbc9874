package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.TableImpl;

final class SequenceDocuments extends TableImpl<SequenceDocument> {

    static final SequenceDocuments TABLE = new SequenceDocuments();

    private static final long serialVersionUID = 1L;

    final TableField<SequenceDocument, Long> ID = createField(DSL.name("id"), Types.LONG, this);
    final TableField<SequenceDocument, String> TITLE = createField(DSL.name("title"), Types.TEXT, this);
    final TableField<SequenceDocument, String> BODY = createField(DSL.name("body"), Types.TEXT, this);
    final TableField<SequenceDocument, Integer> PAGES = createField(DSL.name("pages"), Types.INT, this);
    final TableField<SequenceDocument, Long> STOCK = createField(DSL.name("stock"), Types.LONG, this);
    final TableField<SequenceDocument, Double> PRICE = createField(DSL.name("price"), Types.DOUBLE, this);
    final TableField<SequenceDocument, Boolean> AVAILABLE = createField(DSL.name("available"), Types.BOOLEAN, this);
    final TableField<SequenceDocument, LocalDateTime> PUBLISHED_AT =
            createField(DSL.name("published_at"), Types.TIME, this);
    final TableField<SequenceDocument, Genre> GENRE = createField(DSL.name("genre"), Types.GENRE, this);
    final TableField<SequenceDocument, UUID> UID = createField(DSL.name("uid"), Types.UUID_TYPE, this);

    private final UniqueKey<SequenceDocument> key = Internal.createUniqueKey(this, DSL.name("doc_seq_key"), ID);

    private SequenceDocuments() {
        super(DSL.name("doc_seq"));
    }

    @Override
    public Class<SequenceDocument> getRecordType() {
        return SequenceDocument.class;
    }

    @Override
    public UniqueKey<SequenceDocument> getPrimaryKey() {
        return key;
    }
}
