package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.OrmOptions;
import dev.entia.driver.Capability;
import dev.entia.error.OptimisticLockException;
import dev.entia.query.Upsert;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Category;
import dev.entia.testkit.domain.Country;
import dev.entia.testkit.domain.Invitation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The text of every kind of write, pinned for one database and run there. */
public abstract class GoldenWritesSpec extends GoldenSpec {

    @Override
    final String file() {
        return "writes";
    }

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return super.options(options).entities(VersionSpec.Counter.class);
    }

    @Test
    void inserts() {
        golden("insert one", () -> em.persist(author("Ann")).flush());
        golden(
                "insert three",
                () -> em.persist(author("Ben"), author("Cem"), author("Dan")).flush());
        golden(
                "insert with a key of its own",
                () -> em.persist(new Country("DE", "Germany")).flush());
        golden(
                "insert with a generated UUID",
                () -> em.persist(new Invitation("Ann")).flush());
        golden("insert a graph", () -> {
            var book = new Book("Alpha", author("Eve"));
            book.getTags().add(new BookTag("new"));
            em.persist(book).flush();
        });
    }

    @Test
    void updates() {
        var authors = List.of(author("Ann"), author("Ben"));
        em.persist(authors.get(0), authors.get(1)).flush();
        golden("update one", () -> {
            authors.get(0).setName("Anna");
            em.flush();
        });
        golden("update two alike", () -> {
            authors.forEach(author -> author.setName(author.getName() + "!"));
            em.flush();
        });
    }

    @Test
    void deletes() {
        var tags = IntStream.range(0, 3).mapToObj(i -> new Category("c" + i)).toList();
        em.persist(tags.get(0), tags.get(1), tags.get(2)).flush();
        golden("delete one", () -> em.remove(tags.get(0)).flush());
        golden("delete two", () -> em.remove(tags.get(1), tags.get(2)).flush());
    }

    @Test
    void versions() {
        var counters = IntStream.range(0, 3)
                .mapToObj(i -> new VersionSpec.Counter("c" + i))
                .toList();
        em.persist(counters.get(0), counters.get(1), counters.get(2)).flush();
        golden("update one with a version", () -> {
            counters.get(0).value++;
            em.flush();
        });
        golden("update three with versions", () -> {
            counters.forEach(counter -> counter.value++);
            em.flush();
        });
        golden("delete one with a version", () -> em.remove(counters.get(0)).flush());
        golden(
                "delete two with versions",
                () -> em.remove(counters.get(1), counters.get(2)).flush());
        golden("see which version is stale", () -> {
            var counter = new VersionSpec.Counter("c3");
            em.persist(counter).flush();
            var theirs = em.fork();
            theirs.remove(theirs.findOneOrFail(VersionSpec.Counter.class, "c3")).flush();
            counter.value++;
            assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        });
    }

    @Test
    void upserts() {
        golden("upsert one", () -> em.upsert(author("Ann")));
        golden("upsert three", () -> em.upsertAll(List.of(author("Ann"), author("Ben"), author("Cem"))));
        golden(
                "upsert one that is left alone if it is there",
                () -> em.upsert(new Country("DE", "Germany"), Upsert::ignore));
        golden("upsert one with a number as key", () -> {
            var dan = author("Dan");
            dan.setId(4711);
            em.upsert(dan);
        });
        golden("upsert two with versions", () -> {
            var counters = List.of(new VersionSpec.Counter("c0"), new VersionSpec.Counter("c1"));
            em.upsertAll(counters);
        });
    }

    @Test
    void links() {
        var book = new Book("Alpha", author("Ann"));
        var tags = IntStream.range(0, 3).mapToObj(i -> new BookTag("t" + i)).toList();
        em.persist(book, tags.get(0), tags.get(1), tags.get(2)).flush();
        golden("link", () -> {
            book.getTags().addAll(tags);
            em.flush();
        });
        golden("unlink", () -> {
            book.getTags().remove(tags.get(0));
            book.getTags().remove(tags.get(1));
            em.flush();
        });
        golden("unlink all", () -> em.remove(book).flush());
    }

    @Test
    @Needs(capabilities = Capability.SAVEPOINTS)
    void savepoints() {
        golden(
                "nested transactions",
                () -> em.transactional(outer -> {
                    outer.persist(author("Ann"));
                    outer.transactional(inner -> inner.persist(author("Ben")));
                }));
        golden(
                "nested transaction rolled back",
                () -> em.transactional(outer -> {
                    outer.persist(author("Cem"));
                    try {
                        outer.transactional(inner -> {
                            inner.persist(author("Dan")).flush();
                            throw new IllegalStateException("no");
                        });
                    } catch (IllegalStateException e) {
                        outer.persist(new Author("Eve", "eve@example.org"));
                    }
                }));
    }
}
