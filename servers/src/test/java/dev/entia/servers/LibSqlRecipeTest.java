package dev.entia.servers;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibSqlRecipeTest {

    @TempDir
    private Path folder;

    @Test
    void a_healthy_server_of_somebody_else_at_the_port_is_not_taken_for_ours() throws IOException {
        Server.LIBSQL.urls(); // Without one there is nothing to test.
        var software = LibSqlRecipe.software();
        var other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        other.start();
        try {
            assertThatExceptionOfType(PortTakenException.class)
                    .isThrownBy(() -> LibSqlRecipe.run(
                            software, folder, "primary", other.getAddress().getPort()));
        } finally {
            other.stop(0);
        }
    }
}
