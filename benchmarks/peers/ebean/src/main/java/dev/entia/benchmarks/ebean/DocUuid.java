package dev.entia.benchmarks.ebean;

import dev.entia.benchmarks.Document;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "doc_uuid")
public class DocUuid extends StoredDocument {

    @Id
    @GeneratedValue
    UUID id;

    protected DocUuid() {}

    DocUuid(Document values) {
        super(values);
    }
}
