package dev.entia.benchmarks.jooq;

public final class SequenceDocument extends DocumentRecord<SequenceDocument> {

    private static final long serialVersionUID = 1L;

    public SequenceDocument() {
        super(SequenceDocuments.TABLE);
    }
}
