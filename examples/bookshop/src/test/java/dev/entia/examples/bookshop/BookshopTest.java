package dev.entia.examples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as somebody calls it. */
final class BookshopTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private String url;
    private Bookshop shop;

    @BeforeEach
    void open() throws Exception {
        url = Server.MONGODB.url() + "bookshop_" + new ObjectId();
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

    @Test
    void a_price_can_be_taken_away() throws Exception {
        var ann = id(call("POST", "/authors", Map.of("name", "Ann", "email", "ann@example.org")));
        var one = id(call("POST", "/books", Map.of("title", "One", "author", ann, "price", 9.99)));

        assertThat(call("PUT", "/books/" + one, Map.of("price", "much")).statusCode())
                .isEqualTo(400);
        assertThat(call("PUT", "/books/" + one, Map.of("tags", "red")).statusCode())
                .isEqualTo(400);
        call("PUT", "/books/" + one, Collections.singletonMap("price", null));
        assertThat(objects("/books").get(0)).containsEntry("price", null);
    }

    @Test
    void who_comes_second_is_told_to_try_again() throws Exception {
        var ann = id(call("POST", "/authors", Map.of("name", "Ann", "email", "ann@example.org")));
        try (var client = MongoClients.create(url);
                var session = client.startSession()) {
            session.startTransaction();
            client.getDatabase(Objects.requireNonNull(new ConnectionString(url).getDatabase()))
                    .getCollection("author")
                    .updateOne(session, Filters.eq("email", "ann@example.org"), Updates.set("name", "Anne"));
            assertThat(call("PUT", "/authors/" + ann, Map.of("name", "Anna")).statusCode())
                    .isEqualTo(409);
            session.abortTransaction();
        }
        assertThat(call("PUT", "/authors/" + ann, Map.of("name", "Anna")).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> call(String method, String path) throws Exception {
        return call(method, path, Map.of());
    }

    private HttpResponse<String> call(String method, String path, Map<String, ?> body) throws Exception {
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
