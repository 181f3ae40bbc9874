package dev.entia.libsql;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before the server under test, counts what passes, and answers in its place when told to. */
final class Proxy implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final List<String> tokens = Collections.synchronizedList(new ArrayList<>());
    private final List<String> paths = Collections.synchronizedList(new ArrayList<>());
    private volatile Answering answering = this::forward;

    Proxy() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
                paths.add(exchange.getRequestURI().getPath());
                answering.answer(exchange);
            }
        });
        server.start();
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

    /** Has the server do what is asked, and keeps the answer. */
    HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
        var request = HttpRequest.newBuilder(
                        URI.create(Database.url() + exchange.getRequestURI().getPath()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        exchange.getRequestBody().readAllBytes()))
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
