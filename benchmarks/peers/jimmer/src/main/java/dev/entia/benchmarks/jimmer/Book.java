package dev.entia.benchmarks.jimmer;

import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.ManyToOne;

@Entity
public interface Book {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    String title();

    String isbn();

    int pages();

    long stock();

    double price();

    boolean available();

    LocalDateTime publishedAt();

    Genre genre();

    UUID uid();

    @ManyToOne
    Author author();

    @ManyToOne
    Publisher publisher();

    @ManyToMany
    @JoinTable(name = "book_tag", joinColumnName = "book_id", inverseJoinColumnName = "tag_id")
    List<Tag> tags();
}
