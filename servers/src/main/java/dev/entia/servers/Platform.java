package dev.entia.servers;

import java.io.IOException;

/** The machines that the servers are built for. */
final class Platform {

    private Platform() {}

    static void check() throws IOException {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            throw new IOException("Servers are started only on Linux amd64, and this is " + system);
        }
    }
}
