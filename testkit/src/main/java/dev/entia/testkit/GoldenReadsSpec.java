package dev.entia.testkit;

import dev.entia.driver.Capability;
import dev.entia.driver.Isolation;
import dev.entia.query.Condition;
import dev.entia.query.Lock;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.AuthorProfile;
import dev.entia.testkit.domain.AuthorProfile_;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.BookTag_;
import dev.entia.testkit.domain.Book_;
import dev.entia.testkit.domain.Category;
import dev.entia.testkit.domain.Category_;
import dev.entia.testkit.domain.City;
import dev.entia.testkit.domain.City_;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of every kind of read, pinned for one database and run there. */
public abstract class GoldenReadsSpec extends GoldenSpec {

    @Override
    final String file() {
        return "reads";
    }

    /** The statement that finds books. */
    protected final void books(String title, Condition<Book> where) {
        golden(title, () -> em.find(Book.class, where));
    }

    /** The statement that counts authors. */
    protected final void authors(String title, Condition<Author> where) {
        golden(title, () -> em.count(Author.class, where));
    }

    @Test
    void finding_by_key() {
        golden("by key", () -> em.findOne(Book.class, 1L));
    }

    @Test
    void comparisons() {
        books("equal", Book_.title.eq("x"));
        books("not equal", Book_.title.ne("x"));
        books("between", Book_.pages.gte(1).and(Book_.pages.lt(5)));
        books("null", Book_.pages.isNull());
        books("not null", Book_.pages.isNotNull());
        books("not", Book_.title.eq("x").and(Book_.pages.gt(1)).not());
        books("and in or", Book_.title.eq("x").or(Book_.pages.gt(1).and(Book_.pages.lt(5))));
        books("all of nothing", Condition.allOf());
        books("any of nothing", Condition.anyOf());
    }

    @Test
    void lists() {
        books("in numbers", Book_.id.in(List.of(1L, 2L, 3L)));
        books("not in numbers", Book_.id.notIn(List.of(1L, 2L, 3L)));
        books("in texts", Book_.title.in(List.of("a", "b")));
        books("in decimals, padded", Book_.price.in(List.of(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("0.5"))));
        books("in very many numbers", Book_.id.in(Collections.nCopies(40_000, 1L)));
        books("not in very many numbers", Book_.id.notIn(Collections.nCopies(40_000, 1L)));
        books("in very many texts", Book_.title.in(Collections.nCopies(40_000, "a")));
        books("in nothing", Book_.title.in(List.of()));
        books("not in nothing", Book_.title.notIn(List.of()));
    }

    @Test
    void patterns() {
        books("like anything between", Book_.title.like("a%b_"));
        books("contains", Book_.title.contains("x"));
        books("begins", Book_.title.startsWith("x"));
        books("ends", Book_.title.endsWith("x"));
        books("like without wildcards", Book_.title.like("x"));
        books("ilike anything between", Book_.title.ilike("a%b_"));
        books("ilike anywhere", Book_.title.ilike("%x%"));
        books("ilike beginning", Book_.title.ilike("x%"));
        books("ilike end", Book_.title.ilike("%x"));
        books("ilike without wildcards", Book_.title.ilike("x"));
    }

    @Test
    void to_one_relations() {
        books("by reference", Book_.author().eqId(1L));
        books("by key of reference", Book_.author().id.gt(1L));
        books("reference is null", Book_.publisher().isNull());
        books("through a required relation", Book_.author().name.eq("x"));
        books("through an optional relation", Book_.publisher().name.eq("x"));
        books(
                "one join for two conditions",
                Book_.author().name.eq("x").and(Book_.author().email.eq("y")));
        books(
                "joins behind an optional join are optional",
                Book_.author().favouriteBook().author().name.eq("x"));
        authors("inverse one-to-one", Author_.profile().biography.eq("x"));
        authors("inverse one-to-one is null", Author_.profile().isNull());
        golden("text keys", () -> em.find(City.class, City_.country().inIds(List.of("DE"))));
    }

    @Test
    void members() {
        authors("some", Author_.books().some(Book_.title.eq("x")));
        authors("none", Author_.books().none(Book_.title.eq("x")));
        authors("every", Author_.books().every(Book_.title.eq("x")));
        authors("is empty", Author_.books().isEmpty());
        authors("some through links", Author_.follows().some(Author_.name.eq("x")));
        authors("some through links by key needs no join", Author_.follows().some(Author_.id.eq(1L)));
        authors("every through inverse links", Author_.followers().every(Author_.name.eq("x")));
        authors("nested", Author_.books().some(Book_.tags().none(BookTag_.name.eq("x"))));
        authors("joins inside", Author_.books().some(Book_.publisher().name.eq("x")));
        authors("size", Author_.books().size().gte(2));
        authors("size through links", Author_.follows().size().eq(0));
        books("members behind a to-one", Book_.author().books().some(Book_.pages.gt(1)));
    }

    @Test
    void orders() {
        golden("order", () -> em.findAll(Book.class, o -> o.orderBy(Book_.title.asc(), Book_.id.desc())));
        golden(
                "order by the same twice",
                () -> em.findAll(Book.class, o -> o.orderBy(Book_.title.asc(), Book_.title.desc())));
        golden(
                "order with nulls",
                () -> em.findAll(Book.class, o -> o.orderBy(Book_.pages.asc().nullsLast())));
        golden(
                "order through to-one",
                () -> em.findAll(Book.class, o -> o.orderBy(Book_.author().name.asc())));
        golden(
                "order through one-to-many",
                () -> em.findAll(
                        Author.class, o -> o.orderBy(Author_.books().title.desc())));
        golden(
                "order through many-to-many and on",
                () -> em.findAll(
                        Author.class, o -> o.orderBy(Author_.books().tags().name.asc())));
        golden(
                "join shared by where and order",
                () -> em.find(
                        Book.class,
                        Book_.author().name.eq("x"),
                        o -> o.orderBy(Book_.author().email.asc())));
    }

    @Test
    void pages() {
        golden("limit", () -> em.findAll(Book.class, o -> o.limit(10)));
        golden("limit and offset", () -> em.findAll(Book.class, o -> o.limit(10).offset(20)));
        golden("offset alone", () -> em.findAll(Book.class, o -> o.offset(20)));
    }

    @Test
    void counts() {
        golden("count", () -> em.count(Book.class));
        golden(
                "count by condition",
                () -> em.count(Book.class, Book_.author().name.eq("x")));
    }

    @Test
    @Needs(capabilities = Capability.ROW_LOCKS)
    void locks() {
        try (var tx = em.begin()) {
            for (var lock : List.of(Lock.WRITE, Lock.READ)) {
                golden("lock " + lock, () -> em.findOne(Book.class, 1L, o -> o.lock(lock)));
                golden(
                        "lock " + lock + " skip locked",
                        () -> em.findOne(Book.class, 1L, o -> o.lock(lock.skipLocked())));
                golden("lock " + lock + " nowait", () -> em.findOne(Book.class, 1L, o -> o.lock(lock.nowait())));
            }
            golden(
                    "lock with a condition on a relation, an order and a page",
                    () -> em.find(
                            Book.class,
                            Book_.author().name.eq("x"),
                            o -> o.orderBy(Book_.title.asc()).limit(1).lock(Lock.WRITE.skipLocked())));
            golden("lock the inverse side of a one-to-one", () -> em.findAll(Author.class, o -> o.lock(Lock.READ)));
            tx.rollback();
        }
    }

    @Test
    @Needs(Promise.SERIALIZABLE)
    void transactions() {
        golden("transaction", () -> em.transactional(tx -> tx.count(Book.class)));
        golden("transaction that only reads", () -> em.transactional(o -> o.readOnly(), tx -> tx.count(Book.class)));
        golden(
                "transaction that is serializable",
                () -> em.transactional(o -> o.isolation(Isolation.SERIALIZABLE), tx -> tx.count(Book.class)));
        golden(
                "transaction at read committed that only reads",
                () -> em.transactional(
                        o -> o.isolation(Isolation.READ_COMMITTED).readOnly(), tx -> tx.count(Book.class)));
        golden("savepoint", () -> em.transactional(tx -> tx.transactional(inner -> inner.count(Book.class))));
        golden(
                "savepoint that is undone",
                () -> em.transactional(tx -> {
                    try (var inner = tx.begin()) {
                        inner.rollback();
                    }
                }));
    }

    @Test
    void populating() {
        unchecked(() -> {
            var author = author("Ann");
            var book = new Book("Alpha", author);
            book.getTags().add(new BookTag("new"));
            author.setProfile(null);
            em.persist(book, new Category("a")).flush();
        });
        golden("populate to-one", () -> em.findAll(Book.class, o -> o.populate(Book_.author())));
        em.clear();
        golden(
                "populate two to-one",
                () -> em.findAll(Book.class, o -> o.populate(Book_.author().favouriteBook(), Book_.publisher())));
        em.clear();
        golden("populate one-to-many", () -> em.findAll(Author.class, o -> o.populate(Author_.books())));
        em.clear();
        golden("populate many-to-many", () -> em.findAll(Book.class, o -> o.populate(Book_.tags())));
        em.clear();
        golden("populate inverse many-to-many", () -> em.findAll(BookTag.class, o -> o.populate(BookTag_.books())));
        em.clear();
        golden("populate self", () -> em.findAll(Category.class, o -> o.populate(Category_.parent())));
        golden(
                "populate owning one-to-one",
                () -> em.findAll(AuthorProfile.class, o -> o.populate(AuthorProfile_.author())));
        golden(
                "populate with a page",
                () -> em.findAll(Book.class, o -> o.populate(Book_.author()).limit(1)));
    }
}
