package dev.entia.benchmarks.eclipselink;

import dev.entia.benchmarks.Document;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "doc_uuid")
public class DocUuid extends StoredDocument {

    /** Made here: a generated one is asked of the database, each by itself. */
    @Id
    UUID id;

    protected DocUuid() {}

    DocUuid(Document values) {
        super(values);
        id = UUID.randomUUID();
    }
}
