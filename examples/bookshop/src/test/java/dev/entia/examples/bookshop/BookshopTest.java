package dev.entia.examples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.servers.Server;
import dev.entia.type.Json;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as somebody calls it. */
final class BookshopTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private Bookshop shop;

    @BeforeEach
    void open() throws Exception {
        var url = Server.MONGODB.url() + "bookshop_" + new ObjectId();
        shop = Bookshop.open(url, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        shop.createSchema();
    }

    @AfterEach
    void close() {
        if (shop == null) return;
        shop.dropSchema();
        shop.close();
    }

    @Test
    void an_author_is_created_and_found() throws Exception {
        var created = call("POST", "/authors", Map.of("name", "Ann", "email", "ann@example.org"));
        assertThat(created.statusCode()).isEqualTo(201);

        var found = call("GET", "/authors/" + id(created));
        assertThat(Json.parse(found.body()))
                .isEqualTo(Json.of(Map.of(
                        "id",
                        id(created),
                        "name",
                        "Ann",
                        "email",
                        "ann@example.org",
                        "termsAccepted",
                        false,
                        "books",
                        List.of())));
    }

    @Test
    void a_book_is_saved_with_its_tags_and_found_by_one_of_them() throws Exception {
        var ann = id(call("POST", "/authors", Map.of("name", "Ann", "email", "ann@example.org")));
        call("POST", "/books", Map.of("title", "One", "author", ann, "price", 9.99, "tags", List.of("red", "blue")));
        call("POST", "/books", Map.of("title", "Two", "author", ann, "tags", List.of("blue", "green")));

        assertThat(titles("/books?tag=red")).containsExactly("One");
        assertThat(titles("/books?tag=blue")).containsExactly("One", "Two");
        assertThat(titles("/books?title=TW")).containsExactly("Two");
        assertThat(objects("/authors").get(0)).containsEntry("books", List.of("One", "Two"));
    }

    @Test
    void what_is_changed_is_all_that_is_written() throws Exception {
        var ann = id(call("POST", "/authors", Map.of("name", "Ann", "email", "ann@example.org")));
        var one = id(call("POST", "/books", Map.of("title", "One", "author", ann, "tags", List.of("red"))));

        var changed = call("PUT", "/books/" + one, Map.of("title", "Uno", "tags", List.of("red", "blue")));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(Json.parse(changed.body()).object())
                .containsEntry("title", "Uno")
                .containsEntry("author", "Ann")
                .containsEntry("tags", List.of("red", "blue"));
    }

    @Test
    void an_author_goes_with_all_books() throws Exception {
        var ann = id(call("POST", "/authors", Map.of("name", "Ann", "email", "ann@example.org")));
        call("POST", "/books", Map.of("title", "One", "author", ann));

        assertThat(call("DELETE", "/authors/" + ann).statusCode()).isEqualTo(200);
        assertThat(titles("/books")).isEmpty();
        assertThat(call("GET", "/authors/" + ann).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_told() throws Exception {
        call("POST", "/authors", Map.of("name", "Ann", "email", "ann@example.org"));

        var taken = call("POST", "/authors", Map.of("name", "Another", "email", "ann@example.org"));
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(Json.parse(taken.body()).object()).containsEntry("properties", List.of("Author.email"));
        assertThat(call("POST", "/authors", Map.of("name", "Nobody")).statusCode())
                .isEqualTo(400);
        assertThat(call("GET", "/books/nonsense").statusCode()).isEqualTo(400);
        assertThat(call("GET", "/books/" + new ObjectId()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> call(String method, String path) throws Exception {
        return call(method, path, Map.of());
    }

    private HttpResponse<String> call(String method, String path, Map<String, Object> body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + shop.port() + path))
                .method(
                        method,
                        body.isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(Json.of(body).text()))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String id(HttpResponse<String> answer) {
        return String.valueOf(Json.parse(answer.body()).object().get("id"));
    }

    private List<Object> titles(String path) throws Exception {
        return objects(path).stream().map(book -> book.get("title")).toList();
    }

    @SuppressWarnings("unchecked") // An array of objects is what these paths answer.
    private List<Map<String, Object>> objects(String path) throws Exception {
        return (List<Map<String, Object>>) Json.parse(call("GET", path).body()).value();
    }
}
