package dev.entia.examples.bookshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.entia.type.Json;
import java.io.IOException;

/** A status and a document. */
record Answer(int status, Json body) {

    /** With what {@link Json#of} makes a document of. */
    static Answer of(int status, Object body) {
        return new Answer(status, Json.of(body));
    }

    static Answer ok(Object body) {
        return of(200, body);
    }

    void send(HttpExchange exchange) throws IOException {
        var bytes = body.text().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
