package dev.entia.benchmarks.jooq;

public final class UuidDocument extends DocumentRecord<UuidDocument> {

    private static final long serialVersionUID = 1L;

    public UuidDocument() {
        super(UuidDocuments.TABLE);
    }
}
