package dev.entia.benchmarks.hibernate;

import dev.entia.benchmarks.Document;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "doc_uuid")
public class DocUuid extends StoredDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    protected DocUuid() {}

    DocUuid(Document values) {
        super(values);
    }
}
