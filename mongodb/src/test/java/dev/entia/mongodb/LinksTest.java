package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Book_;
import dev.entia.testkit.domain.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links of a many-to-many are an array of keys, which keeps its order. */
final class LinksTest {

    private final List<String> commands = new ArrayList<>();
    private Orm orm;

    @BeforeEach
    void start() {
        Databases.database("entia_links").drop();
        orm = Orm.init(
                MongoDb.driver(),
                o -> o.entities(Catalogue.entities())
                        .client(Databases.client())
                        .database("entia_links")
                        .observe(command -> commands.add(command.text())));
        orm.schema().create();
    }

    @AfterEach
    void stop() {
        orm.close();
    }

    @Test
    void members_come_in_the_order_in_which_they_were_added() {
        assertOrder(3);
        assertThat(commands).last().asString().startsWith("db.book.aggregate([");
    }

    @Test
    void the_members_of_many_arrays_are_read_once_each() {
        assertOrder(60);
        assertThat(commands)
                .endsWith(
                        "db.book.find({\"_id\": {\"$in\": [?]}}, {\"tags\": 1})",
                        "db.book_tag.find({\"_id\": {\"$in\": [?]}})");
    }

    @Test
    void members_that_are_put_back_come_in_the_order_of_the_collection() {
        var tags = new ArrayList<BookTag>();
        for (int i = 0; i < 5; i++) tags.add(new BookTag("tag " + i));
        var book = new Book("Book", new Author("Ann", "ann@example.org"));
        tags.forEach(book.getTags()::add);
        var em = orm.em().fork();
        em.persist(book).flush();

        book.getTags().remove(tags.get(1));
        book.getTags().add(new BookTag("new"));
        book.getTags().add(tags.get(1));
        assertThat(em.flush()).hasToString("""
                insert BookTag [name] ×1 → id
                unlink Book.tags -4
                link Book.tags +5""");
        assertStored(book);

        var reversed = new ArrayList<>(book.getTags());
        Collections.reverse(reversed);
        book.getTags().clear();
        reversed.forEach(book.getTags()::add);
        em.flush();
        assertStored(book);

        book.getTags().clear();
        reversed.forEach(book.getTags()::add);
        assertThat(em.flush().isEmpty()).isTrue();
        book.getTags().remove(reversed.get(5));
        em.flush();
        assertStored(book);
    }

    private void assertStored(Book book) {
        var found = orm.em().fork().findOneOrFail(Book.class, book.getId());
        assertThat(found.getTags().load().stream().map(BookTag::getName).toList())
                .isEqualTo(names(book));
    }

    private void assertOrder(int books) {
        var tags = new ArrayList<BookTag>();
        for (int i = 0; i < 7; i++) tags.add(new BookTag("tag " + i));
        var author = new Author("Ann", "ann@example.org");
        var expected = new ArrayList<List<String>>();
        var em = orm.em().fork();
        for (int i = 0; i < books; i++) {
            Collections.rotate(tags, 3);
            var book = new Book("Book " + i, author);
            tags.subList(0, 4).forEach(book.getTags()::add);
            expected.add(names(book));
            em.persist(book);
        }
        em.persist(new Book("Without", author)).flush();
        expected.add(List.of());

        var found = orm.em()
                .fork()
                .findAll(Book.class, o -> o.populate(Book_.tags()).orderBy(Book_.id.asc()));
        assertThat(found).extracting(LinksTest::names).containsExactlyElementsOf(expected);
    }

    private static List<String> names(Book book) {
        return book.getTags().stream().map(BookTag::getName).toList();
    }
}
