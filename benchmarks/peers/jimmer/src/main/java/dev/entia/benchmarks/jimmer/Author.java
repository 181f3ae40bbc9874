package dev.entia.benchmarks.jimmer;

import dev.entia.benchmarks.Status;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;

@Entity
public interface Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    String name();

    String email();

    int age();

    long balance();

    double score();

    boolean active();

    LocalDateTime createdAt();

    Status status();

    UUID uid();

    @OneToMany(mappedBy = "author")
    List<Book> books();
}
