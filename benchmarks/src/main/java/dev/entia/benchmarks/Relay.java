package dev.entia.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Stands between clients and a PostgreSQL server, and counts what goes through. Nothing is encrypted on the way to it, nor from there
 * on: a server that insists on TLS refuses it.
 */
final class Relay implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("//([^:/?]+)(?::(\\d+))?");
    private static final int DEFAULT_PORT = 5432;
    private static final String UNENCRYPTED = "sslmode=disable";

    private final String url;
    private final ServerSocket entrance;
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong roundTrips = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    private Relay(String url, String host, int port) throws IOException {
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.url = url;
        inBackground(() -> {
            while (true) connect(entrance.accept(), host, port);
        });
    }

    /** A relay to the server that a JDBC URL names. */
    static Relay to(String url) throws IOException {
        var address = ADDRESS.matcher(url);
        if (!address.find()) throw new IllegalArgumentException(url + " names no server.");
        var port = address.group(2) == null ? DEFAULT_PORT : Integer.parseInt(address.group(2));
        return new Relay(url, address.group(1), port);
    }

    /** The same database, through the relay. */
    String url() {
        var place = entrance.getInetAddress().getHostAddress() + ":" + entrance.getLocalPort();
        var relayed = ADDRESS.matcher(url).replaceFirst("//" + place).replaceFirst("sslmode=[^&]*", UNENCRYPTED);
        return relayed.contains(UNENCRYPTED) ? relayed : relayed + (relayed.contains("?") ? "&" : "?") + UNENCRYPTED;
    }

    /** All that went through so far. A client that has an answer finds it counted, and what it sent before. */
    Traffic traffic() {
        return new Traffic(statements.get(), roundTrips.get(), bytes.get());
    }

    /** A client to whom the server does not answer is sent away. */
    private void connect(Socket client, String host, int port) throws IOException {
        Socket server;
        try {
            server = new Socket(host, port);
        } catch (IOException e) {
            client.close();
            return;
        }
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        var requests = new Requests();
        inBackground(() -> pump(client, server, (piece, size) -> {
            long before = requests.statements();
            if (requests.isEnd(piece, size)) roundTrips.incrementAndGet();
            statements.addAndGet(requests.statements() - before);
            bytes.addAndGet(size);
        }));
        inBackground(() -> pump(server, client, (piece, size) -> bytes.addAndGet(size)));
    }

    private static void pump(Socket from, Socket to, Witness witness) throws IOException {
        var buffer = new byte[1 << 16];
        try (from;
                to) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                witness.sees(buffer, read);
                out.write(buffer, 0, read);
                out.flush();
            }
        }
    }

    private static void inBackground(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (SocketException e) {
                // One of both sides has closed.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private interface Witness {

        void sees(byte[] piece, int size);
    }

    private interface Work {

        void run() throws IOException;
    }
}
