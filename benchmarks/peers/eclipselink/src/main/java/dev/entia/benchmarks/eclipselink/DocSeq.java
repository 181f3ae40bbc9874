package dev.entia.benchmarks.eclipselink;

import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Store;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "doc_seq")
public class DocSeq extends StoredDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "doc_seq_key")
    @SequenceGenerator(name = "doc_seq_key", sequenceName = "doc_seq_key", allocationSize = Store.SEQUENCE_STEP)
    Long id;

    protected DocSeq() {}

    DocSeq(Document values) {
        super(values);
    }
}
