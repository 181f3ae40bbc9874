package dev.entia.examples.bookshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.entia.error.ValidationException;
import dev.entia.type.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants: {@code PUT /books/65f0?…} with a JSON object.
 *
 * @param key what comes behind the path of the controller, empty if nothing does
 */
record Request(String method, String key, Map<String, String> query, Map<String, @Nullable Object> body) {

    static Request of(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var segments = uri.getPath().split("/");
        var text = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        return new Request(
                exchange.getRequestMethod(),
                segments.length > 2 ? segments[2] : "",
                query(uri.getRawQuery()),
                text.isBlank() ? Map.of() : Json.parse(text).object());
    }

    private static Map<String, String> query(@Nullable String query) {
        var values = new LinkedHashMap<String, String>();
        if (query == null) return values;
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            values.put(URLDecoder.decode(parts[0], UTF_8), parts.length > 1 ? URLDecoder.decode(parts[1], UTF_8) : "");
        }
        return values;
    }

    /** A text that has to be there. */
    String text(String name) {
        return given(name).orElseThrow(() -> new ValidationException("\"" + name + "\" is missing."));
    }

    /** A text, if it is there. */
    Optional<String> given(String name) {
        var value = body.get(name);
        if (value == null || value instanceof String) return Optional.ofNullable((String) value);
        throw new ValidationException("\"" + name + "\" is no text.");
    }

    List<String> texts(String name) {
        if (body.get(name) instanceof List<?> values)
            return values.stream().map(String::valueOf).toList();
        throw new ValidationException("\"" + name + "\" is no list.");
    }

    /** A number of the body; null says that there is none. */
    @Nullable
    BigDecimal decimal(String name) {
        var value = body.get(name);
        if (value == null || value instanceof BigDecimal) return (BigDecimal) value;
        throw new ValidationException("\"" + name + "\" is no number.");
    }

    int number(String name, int otherwise) {
        var value = query.get(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new ValidationException("\"" + name + "\" is no number.", e);
        }
    }
}
