package dev.entia.libsql.hrana;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a server is, and the way there. Shows its token to the server alone. Thread-safe. */
public final class Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger("entia.sql");

    private final HttpClient client;
    private final URI base;
    private final Supplier<String> token;
    private final Optional<Duration> patience;

    private Endpoint(HttpClient client, URI base, Supplier<String> token, Optional<Duration> patience) {
        this.client = client;
        this.base = base;
        this.token = token;
        this.patience = patience;
    }

    /**
     * Opens nothing yet. Connections are kept and used again.
     *
     * @param base {@code http:} or {@code https:}, without a query
     * @param token printable characters, empty if there is none; asked for each stream
     * @param connecting how long to try to connect
     * @param patience how long to wait for an answer, empty for as long as it takes
     */
    public static Endpoint of(URI base, Supplier<String> token, Duration connecting, Optional<Duration> patience) {
        var client = HttpClient.newBuilder()
                // One request at a time has a connection for itself, which is all that a pool of connections promises.
                .version(HttpClient.Version.HTTP_1_1)
                // A redirection would carry the token to somebody else.
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connecting)
                .build();
        return new Endpoint(client, base, token, patience);
    }

    /** The same, with the token of this moment. */
    Endpoint now() {
        var present = token.get();
        return new Endpoint(client, base, () -> present, patience);
    }

    /** Where the server wants the rest of a stream to be sent. */
    Endpoint at(String url) {
        var there = URI.create(url);
        if (base.getScheme().equals("https") && !"https".equals(there.getScheme())) throw new ProtoReader.Malformed();
        return new Endpoint(client, there, token, patience);
    }

    Optional<Duration> patience() {
        return patience;
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @param patience how long, empty for as long as it takes
     * @throws dev.entia.error.DriverException if none comes, or one that says no
     */
    byte[] post(String path, byte[] body, Optional<Duration> patience) {
        var answer = exchange(path, body, patience);
        if (answer.statusCode() != 200) throw HranaErrors.status(this, answer);
        return answer.body();
    }

    /** Sends a request whose answer nobody needs. */
    void send(String path, byte[] body) {
        var unused = client.sendAsync(request(path, body), HttpResponse.BodyHandlers.discarding())
                .whenComplete((answer, failure) -> {
                    if (failure != null) LOG.debug("A stream of {} could not be ended.", this, failure);
                });
    }

    private HttpResponse<byte[]> exchange(String path, byte[] body, Optional<Duration> patience) {
        var answer = client.sendAsync(request(path, body), HttpResponse.BodyHandlers.ofByteArray());
        try {
            return patience.isPresent() ? answer.get(patience.get().toMillis(), TimeUnit.MILLISECONDS) : answer.get();
        } catch (InterruptedException e) {
            cancel(answer);
            Thread.currentThread().interrupt();
            throw HranaErrors.interrupted(this, e);
        } catch (TimeoutException e) {
            cancel(answer);
            throw HranaErrors.timeout(this, patience.orElseThrow(), e);
        } catch (ExecutionException e) {
            throw failed(e.getCause() == null ? e : e.getCause());
        }
    }

    private static void cancel(CompletableFuture<?> answer) {
        answer.cancel(true);
    }

    private RuntimeException failed(Throwable cause) {
        if (cause instanceof ConnectException || cause instanceof HttpTimeoutException) {
            return HranaErrors.unreachable(this, cause);
        }
        return cause instanceof IOException ? HranaErrors.broken(this, cause) : HranaErrors.unreachable(this, cause);
    }

    private HttpRequest request(String path, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(this + "/v3-protobuf/" + path))
                .header("Content-Type", "application/x-protobuf")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        var shown = token.get();
        if (!shown.isEmpty()) request.header("Authorization", "Bearer " + shown);
        return request.build();
    }

    /** What an answer says that is none of the protocol, shortened. */
    static String said(HttpResponse<byte[]> answer) {
        var text = new String(answer.body(), StandardCharsets.UTF_8).strip();
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    /** The URL, without token. */
    @Override
    public String toString() {
        var url = base.toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
