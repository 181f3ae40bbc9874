package dev.entia.benchmarks.jimmer;

import java.util.UUID;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;

@Entity
public interface DocUuid extends StoredDocument {

    @Id
    UUID id();
}
