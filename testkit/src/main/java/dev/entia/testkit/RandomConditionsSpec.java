package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.query.FindOptions;
import dev.entia.query.Order;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Catalogue;
import dev.entia.testkit.domain.Publisher;
import dev.entia.testkit.driver.MemoryDriver;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Conditions at random: the store finds what the engine in memory finds among the same rows, in the same order. The seed is
 * reported, and {@code -Dentia.seed=…} asks the same again.
 */
public abstract class RandomConditionsSpec extends OrmSpec {

    private static final int ROUNDS = 40;
    private static final int DEPTH = 3;
    private static final int AUTHORS = 7;
    private static final int BOOKS = 16;

    private final long seed = Long.getLong("entia.seed", System.nanoTime());
    private final RandomConditions conditions = new RandomConditions(new Random(seed));
    private Orm memory;

    @BeforeEach
    final void fill(TestReporter reporter) {
        reporter.publishEntry("entia.seed", Long.toString(seed));
        memory = Orm.init(MemoryDriver.provider(), o -> o.entities(Catalogue.entities()));
        memory.schema().create();
        write(memory.em().fork());
        write(orm.em().fork());
    }

    @AfterEach
    final void close() {
        // A driver that cannot be had here has aborted the test.
        if (memory != null) memory.close();
    }

    @Test
    void a_condition_finds_the_same_books() {
        assertAlike(Book.class, "title", Book::getTitle);
    }

    @Test
    void a_condition_finds_the_same_authors() {
        assertAlike(Author.class, "email", Author::getEmail);
    }

    @Test
    void a_condition_finds_the_same_publishers() {
        assertAlike(Publisher.class, "name", Publisher::getName);
    }

    @Test
    void a_condition_finds_the_same_tags() {
        assertAlike(BookTag.class, "name", BookTag::getName);
    }

    private <E> void assertAlike(Class<E> type, String unique, Function<E, String> name) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var condition = conditions.condition(type, DEPTH);
            var orders = conditions.orders(type, unique);
            int offset = random.nextInt(3);
            int limit = 1 + random.nextInt(6);
            Function<EntityManager, List<String>> all = in -> in.find(type, condition, o -> ordered(o, orders)).stream()
                    .map(name)
                    .toList();
            Function<EntityManager, List<String>> page =
                    in -> in
                            .find(
                                    type,
                                    condition,
                                    o -> ordered(o, orders).offset(offset).limit(limit))
                            .stream()
                            .map(name)
                            .toList();
            var place = "-Dentia.seed=" + seed + ", round " + round + ": " + condition + " by " + orders;
            assertSame(all, place);
            assertSame(page, place + " from " + offset + " on, " + limit);
            assertSame(in -> in.count(type, condition), place + ", their number");
        }
    }

    private void assertSame(Function<EntityManager, ?> question, String place) {
        assertThat(question.apply(em))
                .as(place)
                .isEqualTo(question.apply(memory.em().fork()));
    }

    private static <E> FindOptions<E> ordered(FindOptions<E> options, List<Order<? super E>> orders) {
        var ordered = options;
        for (var order : orders) ordered = ordered.orderBy(order);
        return ordered;
    }

    /** The same rows whenever it is called. */
    private void write(EntityManager into) {
        var random = new Random(seed);
        var values = new RandomConditions(random);
        var publishers = new ArrayList<Publisher>();
        for (int i = 0; i < 3; i++) {
            var publisher = new Publisher(values.text() + (char) ('a' + i));
            if (random.nextBoolean()) publisher.setCity(values.text());
            publishers.add(publisher);
        }
        var tags = new ArrayList<BookTag>();
        for (int i = 0; i < 4; i++) tags.add(new BookTag(values.text() + (char) ('a' + i)));
        var authors = new ArrayList<Author>();
        for (int i = 0; i < AUTHORS; i++) authors.add(author(values, random, i, authors));
        into.persist(publishers).persist(tags).persist(authors);
        for (int i = 0; i < BOOKS; i++) into.persist(book(values, random, i, authors, publishers, tags));
        into.flush();
    }

    private static Author author(RandomConditions values, Random random, int number, List<Author> others) {
        var author = new Author(values.text(), "a" + (char) ('a' + number));
        if (random.nextBoolean()) author.setBorn(values.date());
        for (var other : others) if (random.nextInt(3) == 0) author.getFollows().add(other);
        return author;
    }

    private static Book book(
            RandomConditions values,
            Random random,
            int number,
            List<Author> authors,
            List<Publisher> publishers,
            List<BookTag> tags) {
        var book = new Book(values.text() + (char) ('a' + number), authors.get(random.nextInt(AUTHORS - 2)));
        if (random.nextInt(4) > 0) book.setPages(values.number());
        if (random.nextInt(4) > 0) book.setPrice(values.decimal());
        if (random.nextInt(3) > 0) book.setPublisher(publishers.get(random.nextInt(publishers.size())));
        for (var tag : tags) if (random.nextInt(3) == 0) book.getTags().add(tag);
        return book;
    }
}
