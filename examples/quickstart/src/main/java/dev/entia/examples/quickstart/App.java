package dev.entia.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.RequestContext;
import dev.entia.error.NotLoadedException;
import dev.entia.sqlite.Sqlite;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Saves, finds and changes a small library on an embedded SQLite, and shows what Entia does for it. */
public final class App {

    private final Page page;

    App(Page page) {
        this.page = page;
    }

    public static void main(String[] args) {
        // Arrows and accents are UTF-8 whatever the terminal says; Java 17 would print question marks.
        new App(new Page(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8))).run();
    }

    void run() {
        page.title("Entia: objects in, SQL out");
        try (var orm = Orm.init(
                Sqlite.driver(),
                o -> o.entities(Publisher.class, Author.class, Book.class, Tag.class)
                        .url(":memory:")
                        .observe(page))) {
            createSchema(orm);
            try (var request = RequestContext.open(orm.em())) {
                save(request.em());
                request.em().clear();
                change(request.em(), find(request.em()));
            }
            try (var request = RequestContext.open(orm.em())) {
                remove(request.em());
                loadNothingUnasked(request.em());
            }
        }
    }

    private void createSchema(Orm orm) {
        page.chapter("The tables follow from the classes");
        page.java("orm.schema().create();");
        orm.schema().create();
        page.sqlInBrief();
    }

    private void save(EntityManager em) {
        page.chapter("New objects are saved with all that they refer to, in one transaction");
        page.java(
                "var jon   = new Author(\"Jon Snow\", \"snow@wall.st\");",
                "var part1 = new Book(\"My Life on The Wall, part 1\", jon, winter, wall);",
                "…",
                "em.persist(part1, part2, part3);");
        var jon = new Author("Jon Snow", "snow@wall.st");
        var winter = new Tag("winter");
        var wall = new Tag("wall");
        var part1 = new Book("My Life on The Wall, part 1", jon, winter, wall);
        var part2 = new Book("My Life on The Wall, part 2", jon, wall);
        var part3 = new Book("My Life on The Wall, part 3", jon);
        part1.setPublisher(new Publisher("Castle Black Press"));
        em.persist(part1, part2, part3);

        page.java("em.previewFlush();  // what will be written, decided before anything is");
        page.plan(em.previewFlush());
        page.java("em.flush();");
        em.flush();
        page.sql();
    }

    private List<Book> find(EntityManager em) {
        page.chapter("Conditions are typed, joins come by themselves, and relations are loaded for all rows at once");
        page.java(
                "public interface BookRepository extends EntityRepository<Book> {",
                "    default List<Book> byAuthor(String name) {",
                "        return find(Book_.author().name.eq(name), o -> o.populate(Book_.author(), Book_.tags())",
                "                .orderBy(Book_.title.asc()));",
                "    }",
                "}",
                "var books = em.repository(BookRepository.class).byAuthor(\"Jon Snow\");");
        var books = em.repository(BookRepository.class).byAuthor("Jon Snow");
        page.sql();
        page.objects(books.stream().map(App::line).toArray());
        return books;
    }

    private void change(EntityManager em, List<Book> books) {
        page.chapter("Change the objects; a flush writes what is different, and nothing else");
        page.java(
                "books.get(0).setTitle(\"My Life on The Wall, the beginning\");",
                "books.get(2).getTags().add(new Tag(\"finale\"));",
                "em.flush();");
        books.get(0).setTitle("My Life on The Wall, the beginning");
        books.get(2).getTags().add(new Tag("finale"));
        page.plan(em.flush());
        page.sql();
        page.java("em.flush();  // nothing is different: not even a transaction");
        page.plan(em.flush().isEmpty() ? "(empty)" : "(not empty)");
    }

    private void remove(EntityManager em) {
        page.chapter("What is removed goes with its links");
        page.java(
                "var part2 = em.findOneOrFail(Book.class, Book_.title.eq(\"My Life on The Wall, part 2\"));",
                "em.remove(part2).flush();");
        var part2 = em.findOneOrFail(Book.class, Book_.title.eq("My Life on The Wall, part 2"));
        page.plan(em.remove(part2).flush());
        page.sql();
    }

    private void loadNothingUnasked(EntityManager em) {
        page.chapter("No query runs behind your back: what is not loaded says how to load it");
        page.java("em.findAll(Book.class).get(0).getAuthor().getName();");
        try {
            page.objects(em.findAll(Book.class).get(0).getAuthor().getName());
        } catch (NotLoadedException e) {
            page.objects("NotLoadedException:", e.getMessage().replace(". ", ".\n"));
        }
    }

    private static String line(Book book) {
        var tags = book.getTags().stream().map(Tag::getName).collect(Collectors.joining(", "));
        return String.format("%-30s %-10s %s", book.getTitle(), book.getAuthor().getName(), tags);
    }
}
