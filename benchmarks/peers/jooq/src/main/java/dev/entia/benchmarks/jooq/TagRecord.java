package dev.entia.benchmarks.jooq;

import org.jooq.impl.UpdatableRecordImpl;

public final class TagRecord extends UpdatableRecordImpl<TagRecord> {

    private static final long serialVersionUID = 1L;

    public TagRecord() {
        super(Tags.TABLE);
    }
}
