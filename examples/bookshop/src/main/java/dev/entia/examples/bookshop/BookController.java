package dev.entia.examples.bookshop;

import dev.entia.EntityManager;
import dev.entia.error.ValidationException;
import dev.entia.query.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GET /books?tag=…&title=…}, {@code GET|PUT|DELETE /books/:id}, {@code POST /books}. */
final class BookController {

    Answer answer(Request request, EntityManager em) {
        boolean isOne = !request.key().isEmpty();
        return switch (request.method()) {
            case "GET" -> isOne ? Answer.ok(json(book(request, em))) : list(request, em);
            case "POST" -> create(request, em);
            case "PUT" -> change(request, em);
            case "DELETE" -> remove(request, em);
            default -> throw new ValidationException(request.method() + " means nothing here.");
        };
    }

    private static Answer list(Request request, EntityManager em) {
        Condition<Book> wanted = Condition.allOf();
        if (request.query().containsKey("title")) {
            wanted = wanted.and(Book_.title.ilike("%" + request.query().get("title") + "%"));
        }
        if (request.query().containsKey("tag")) {
            wanted = wanted.and(Book_.tags().some(Tag_.name.eq(request.query().getOrDefault("tag", ""))));
        }
        var books = em.find(
                Book.class,
                wanted,
                o -> o.populate(Book_.author(), Book_.tags())
                        .orderBy(Book_.title.asc())
                        .limit(request.number("limit", 20)));
        return Answer.ok(books.stream().map(BookController::json).toList());
    }

    private static Book book(Request request, EntityManager em) {
        return em.findOneOrFail(Book.class, request.key(), o -> o.populate(Book_.author(), Book_.tags()));
    }

    /** The author and new tags are saved along with the book, in one transaction. */
    private static Answer create(Request request, EntityManager em) {
        var author = em.findOneOrFail(Author.class, request.text("author"));
        var book = new Book(request.text("title"), author);
        describe(book, request, em);
        em.persist(book).flush();
        return Answer.of(201, json(book));
    }

    private static Answer change(Request request, EntityManager em) {
        var book = book(request, em);
        request.given("title").ifPresent(book::setTitle);
        describe(book, request, em);
        em.flush();
        return Answer.ok(json(book));
    }

    private static void describe(Book book, Request request, EntityManager em) {
        var body = request.body();
        if (body.containsKey("price")) book.setPrice(request.decimal("price"));
        if (body.containsKey("languages")) book.setLanguages(request.texts("languages"));
        if (body.containsKey("tags")) tag(book, request.texts("tags"), em);
    }

    private static void tag(Book book, List<String> names, EntityManager em) {
        var known =
                em.find(Tag.class, Tag_.name.in(names)).stream().collect(Collectors.toMap(Tag::getName, tag -> tag));
        book.getTags().clear();
        for (var name : names) book.getTags().add(known.computeIfAbsent(name, Tag::new));
    }

    private static Answer remove(Request request, EntityManager em) {
        var book = book(request, em);
        em.remove(book).flush();
        return Answer.ok(json(book));
    }

    private static Map<String, @Nullable Object> json(Book book) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", Keys.text(book.getId()));
        json.put("title", book.getTitle());
        json.put("price", book.getPrice());
        json.put("languages", book.getLanguages());
        json.put("author", book.getAuthor().get().getName());
        json.put("tags", book.getTags().stream().map(Tag::getName).toList());
        return json;
    }
}
