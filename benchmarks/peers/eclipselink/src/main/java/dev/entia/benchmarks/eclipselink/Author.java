package dev.entia.benchmarks.eclipselink;

import dev.entia.benchmarks.Status;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

@Entity
@Table(name = "author")
public class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;
    String email;
    int age;
    long balance;
    double score;
    boolean active;

    @Column(name = "created_at")
    LocalDateTime createdAt;

    @Enumerated(EnumType.STRING)
    Status status;

    UUID uid;

    @OneToMany(mappedBy = "author")
    @BatchFetch(value = BatchFetchType.IN, size = 1_000)
    List<Book> books = new ArrayList<>();

    protected Author() {}

    public List<Book> getBooks() {
        return books;
    }
}
