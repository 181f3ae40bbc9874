package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.Status;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.TableImpl;

final class Authors extends TableImpl<AuthorRecord> {

    static final Authors TABLE = new Authors();

    private static final long serialVersionUID = 1L;

    final TableField<AuthorRecord, Long> ID = createField(DSL.name("id"), Types.KEY, this);
    final TableField<AuthorRecord, String> NAME = createField(DSL.name("name"), Types.TEXT, this);
    final TableField<AuthorRecord, String> EMAIL = createField(DSL.name("email"), Types.TEXT, this);
    final TableField<AuthorRecord, Integer> AGE = createField(DSL.name("age"), Types.INT, this);
    final TableField<AuthorRecord, Long> BALANCE = createField(DSL.name("balance"), Types.LONG, this);
    final TableField<AuthorRecord, Double> SCORE = createField(DSL.name("score"), Types.DOUBLE, this);
    final TableField<AuthorRecord, Boolean> ACTIVE = createField(DSL.name("active"), Types.BOOLEAN, this);
    final TableField<AuthorRecord, LocalDateTime> CREATED_AT = createField(DSL.name("created_at"), Types.TIME, this);
    final TableField<AuthorRecord, Status> STATUS = createField(DSL.name("status"), Types.STATUS, this);
    final TableField<AuthorRecord, UUID> UID = createField(DSL.name("uid"), Types.UUID_TYPE, this);

    private final UniqueKey<AuthorRecord> key = Internal.createUniqueKey(this, DSL.name("author_key"), ID);

    private Authors() {
        super(DSL.name("author"));
    }

    @Override
    public Class<AuthorRecord> getRecordType() {
        return AuthorRecord.class;
    }

    @Override
    public UniqueKey<AuthorRecord> getPrimaryKey() {
        return key;
    }
}
