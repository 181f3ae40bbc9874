package dev.entia.benchmarks.jimmer;

import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.UUID;
import org.babyfish.jimmer.sql.MappedSuperclass;

/** All but the key. */
@MappedSuperclass
public interface StoredDocument {

    String title();

    String body();

    int pages();

    long stock();

    double price();

    boolean available();

    LocalDateTime publishedAt();

    Genre genre();

    UUID uid();
}
