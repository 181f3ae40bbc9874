package dev.entia.examples.bookshop;

import dev.entia.EntityManager;
import dev.entia.error.ValidationException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /authors}, {@code GET|PUT|DELETE /authors/:id}, {@code POST /authors}. */
final class AuthorController {

    Answer answer(Request request, EntityManager em) {
        boolean isOne = !request.key().isEmpty();
        return switch (request.method()) {
            case "GET" -> isOne ? Answer.ok(json(author(request, em))) : list(request, em);
            case "POST" -> create(request, em);
            case "PUT" -> change(request, em);
            case "DELETE" -> remove(request, em);
            default -> throw new ValidationException(request.method() + " means nothing here.");
        };
    }

    private static Answer list(Request request, EntityManager em) {
        var authors = em.findAll(
                Author.class,
                o -> o.populate(Author_.books())
                        .orderBy(Author_.name.asc())
                        .offset(request.number("offset", 0))
                        .limit(request.number("limit", 20)));
        return Answer.ok(authors.stream().map(AuthorController::json).toList());
    }

    private static Author author(Request request, EntityManager em) {
        return em.findOneOrFail(Author.class, request.key(), o -> o.populate(Author_.books()));
    }

    private static Answer create(Request request, EntityManager em) {
        var author = new Author(request.text("name"), request.text("email"));
        if (Boolean.TRUE.equals(request.body().get("termsAccepted"))) author.acceptTerms();
        em.persist(author).flush();
        return Answer.of(201, json(author));
    }

    private static Answer change(Request request, EntityManager em) {
        var author = author(request, em);
        request.given("name").ifPresent(author::rename);
        if (Boolean.TRUE.equals(request.body().get("termsAccepted"))) author.acceptTerms();
        em.flush();
        return Answer.ok(json(author));
    }

    private static Answer remove(Request request, EntityManager em) {
        var author = author(request, em);
        em.remove(author.getBooks());
        em.remove(author);
        em.flush();
        return Answer.ok(json(author));
    }

    private static Map<String, @Nullable Object> json(Author author) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", Keys.text(author.getId()));
        json.put("name", author.getName());
        json.put("email", author.getEmail());
        json.put("termsAccepted", author.hasAcceptedTerms());
        json.put("books", author.getBooks().stream().map(Book::getTitle).toList());
        return json;
    }
}
