package dev.entia.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.Id;

@Entity
public interface DocSeq extends StoredDocument {

    @Id
    @GeneratedValue(generatorType = SequenceKeys.class)
    long id();
}
