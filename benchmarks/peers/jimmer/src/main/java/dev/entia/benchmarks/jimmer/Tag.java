package dev.entia.benchmarks.jimmer;

import dev.entia.benchmarks.TagKind;
import java.time.LocalDateTime;
import java.util.UUID;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;

@Entity
public interface Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    String name();

    String color();

    int weight();

    long uses();

    double score();

    boolean active();

    LocalDateTime createdAt();

    TagKind kind();

    UUID uid();
}
