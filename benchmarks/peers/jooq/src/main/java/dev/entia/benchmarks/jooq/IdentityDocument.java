package dev.entia.benchmarks.jooq;

public final class IdentityDocument extends DocumentRecord<IdentityDocument> {

    private static final long serialVersionUID = 1L;

    public IdentityDocument() {
        super(IdentityDocuments.TABLE);
    }
}
