package dev.entia.libsql;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Stands before the server under test, counts what passes, and answers in its place when told to. */
final class Proxy implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final OpenStreams streams = new OpenStreams();
    private volatile HttpServer server;
    private final List<String> tokens = Collections.synchronizedList(new ArrayList<>());
    private final List<String> paths = Collections.synchronizedList(new ArrayList<>());
    private volatile Answering answering = this::forward;

    Proxy() throws IOException {
        server = listening(0);
    }

    private HttpServer listening(int port) throws IOException {
        var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        listening.setExecutor(threads);
        listening.createContext("/", exchange -> {
            try (exchange) {
                tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
                paths.add(exchange.getRequestURI().getPath());
                answering.answer(exchange);
            }
        });
        listening.start();
        return listening;
    }

    /** Answers a request. */
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How many requests have come since the last call. */
    int requests() {
        int requests = paths.size();
        paths.clear();
        return requests;
    }

    /** What was shown with each request. */
    List<String> tokens() {
        return List.copyOf(tokens);
    }

    void answers(Answering next) {
        answering = next;
    }

    void forwards() {
        answering = this::forward;
    }

    void forward(HttpExchange exchange) throws IOException {
        var answer = ask(exchange);
        send(exchange, answer.statusCode(), answer.body());
    }

    /**
     * Has the server do something else than what is asked, and tells something else than what it answers. Both must be of
     * the length of what they stand for.
     */
    void forward(HttpExchange exchange, UnaryOperator<String> asked, UnaryOperator<String> answered)
            throws IOException {
        var request = exchange.getRequestBody().readAllBytes();
        var answer = ask(exchange, rewritten(request, asked));
        send(exchange, answer.statusCode(), rewritten(answer.body(), answered));
    }

    private static byte[] rewritten(byte[] bytes, UnaryOperator<String> how) {
        return how.apply(new String(bytes, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Has the server do what is asked, and keeps the answer. */
    HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
        return ask(exchange, exchange.getRequestBody().readAllBytes());
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange, byte[] asked) throws IOException {
        var path = exchange.getRequestURI().getPath();
        int before = streams.asked(asked);
        var answer = post(path, asked);
        var closing = streams.answered(answer.body(), before);
        if (closing.isPresent()) post(path, closing.get());
        return answer;
    }

    /**
     * Closes all connections, those first on which an answer is waited for, and ends the streams at the server. What asks for
     * one of these afterwards loses its connection, too.
     */
    void dropConnections() {
        int port = server.getAddress().getPort();
        server.stop(0);
        try {
            for (var stream : streams.drop()) post(OpenStreams.PATH, stream);
            server = listening(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> post(String path, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(Database.url() + path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
