package dev.entia.benchmarks.eclipselink;

import dev.entia.benchmarks.Document;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "doc_ident")
public class DocIdent extends StoredDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    protected DocIdent() {}

    DocIdent(Document values) {
        super(values);
    }
}
