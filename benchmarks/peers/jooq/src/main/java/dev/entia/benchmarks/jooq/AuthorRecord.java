package dev.entia.benchmarks.jooq;

import org.jooq.impl.UpdatableRecordImpl;

public final class AuthorRecord extends UpdatableRecordImpl<AuthorRecord> {

    private static final long serialVersionUID = 1L;

    public AuthorRecord() {
        super(Authors.TABLE);
    }

    Long getId() {
        return (Long) get(0);
    }
}
