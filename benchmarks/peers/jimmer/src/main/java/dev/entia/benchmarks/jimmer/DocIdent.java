package dev.entia.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;

@Entity
public interface DocIdent extends StoredDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();
}
