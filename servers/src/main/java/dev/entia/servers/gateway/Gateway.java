package dev.entia.servers.gateway;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Takes clients of MongoDB on a free port of the loopback interface, and lives as long as the JVM. Two commands are for
 * tests: {@code configureFailPoint} ({@link FailPoint}), and {@code dropConnections}, which is answered when all other
 * connections are closed and what they had begun is undone.
 */
public final class Gateway {

    private static final String SCHEMAS = "documentdb_api,documentdb_core,documentdb_api_catalog,public";
    private static final int BACKLOG = 128;
    private static final int CONNECTIONS = 100;
    private static final int ROUNDS = 100;
    private static final int MOMENT = 20;

    private final ServerSocket socket;
    private final HikariDataSource pool;
    private final Commands commands;
    private final FailPoint failPoint = new FailPoint();
    private final Map<Client, Thread> clients = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    private Gateway(ServerSocket socket, HikariDataSource pool) throws SQLException {
        this.socket = socket;
        this.pool = pool;
        this.commands = new Commands(pool, Engine.version(pool));
    }

    /**
     * Begins to listen.
     *
     * @param jdbcUrl a PostgreSQL with the extension {@code documentdb}
     */
    public static Gateway start(String jdbcUrl) throws IOException {
        var config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.addDataSourceProperty("currentSchema", SCHEMAS);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        try {
            var pool = new HikariDataSource(config);
            var gateway = new Gateway(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), pool);
            daemon("gateway", gateway::accept).start();
            return gateway;
        } catch (SQLException | RuntimeException e) {
            throw new IOException("The gateway does not reach DocumentDB at " + jdbcUrl + ": " + e.getMessage(), e);
        }
    }

    /** {@code mongodb://127.0.0.1:1234/}. */
    public String url() {
        return "mongodb://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    private void accept() {
        while (true) {
            try {
                serve(socket.accept());
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        var client = new Client(connection, commands, failPoint, this::dropAllBut);
        var thread = daemon("gateway-" + connection.getPort(), () -> {
            client.run();
            clients.remove(client);
        });
        lock.lock();
        try {
            clients.put(client, thread);
            thread.start();
        } finally {
            lock.unlock();
        }
    }

    /** Who connects again meanwhile is not served before it is done. */
    private void dropAllBut(Client asking) throws SQLException {
        lock.lock();
        try {
            var dropped = new HashMap<>(clients);
            dropped.remove(asking);
            for (var client : dropped.keySet()) client.close();
            int rounds = ROUNDS;
            do commands.interrupt();
            while (isAnyAlive(dropped.values()) && --rounds > 0);
            pool.getHikariPoolMXBean().softEvictConnections();
        } finally {
            lock.unlock();
        }
    }

    /** A thread may have read a command before its connection was closed, and only now begin with it. */
    private static boolean isAnyAlive(Collection<Thread> threads) {
        try {
            for (var thread : threads) thread.join(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return threads.stream().anyMatch(Thread::isAlive);
    }

    private static Thread daemon(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
