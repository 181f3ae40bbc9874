package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.TagKind;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.TableImpl;

final class Tags extends TableImpl<TagRecord> {

    static final Tags TABLE = new Tags();

    private static final long serialVersionUID = 1L;

    final TableField<TagRecord, Long> ID = createField(DSL.name("id"), Types.KEY, this);
    final TableField<TagRecord, String> NAME = createField(DSL.name("name"), Types.TEXT, this);
    final TableField<TagRecord, String> COLOR = createField(DSL.name("color"), Types.TEXT, this);
    final TableField<TagRecord, Integer> WEIGHT = createField(DSL.name("weight"), Types.INT, this);
    final TableField<TagRecord, Long> USES = createField(DSL.name("uses"), Types.LONG, this);
    final TableField<TagRecord, Double> SCORE = createField(DSL.name("score"), Types.DOUBLE, this);
    final TableField<TagRecord, Boolean> ACTIVE = createField(DSL.name("active"), Types.BOOLEAN, this);
    final TableField<TagRecord, LocalDateTime> CREATED_AT = createField(DSL.name("created_at"), Types.TIME, this);
    final TableField<TagRecord, TagKind> KIND = createField(DSL.name("kind"), Types.KIND, this);
    final TableField<TagRecord, UUID> UID = createField(DSL.name("uid"), Types.UUID_TYPE, this);

    private final UniqueKey<TagRecord> key = Internal.createUniqueKey(this, DSL.name("tag_key"), ID);

    private Tags() {
        super(DSL.name("tag"));
    }

    @Override
    public Class<TagRecord> getRecordType() {
        return TagRecord.class;
    }

    @Override
    public UniqueKey<TagRecord> getPrimaryKey() {
        return key;
    }
}
