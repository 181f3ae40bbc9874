package dev.entia.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class ServerTest {

    private static final Pattern PLACE = Pattern.compile("//([^:/]+):(\\d+)");

    static final List<Server> STARTED = List.of(
            Server.POSTGRESQL,
            Server.POSTGRESQL_REPLICATED,
            Server.MYSQL,
            Server.MARIADB,
            Server.GALERA,
            Server.LIBSQL,
            Server.LIBSQL_REPLICATED,
            Server.MONGODB);

    @ParameterizedTest
    @FieldSource("STARTED")
    void a_server_takes_connections_at_each_of_its_urls(Server server) {
        assertThat(server.urls()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(url -> {
            var place = PLACE.matcher(url);
            assertThat(place.find()).isTrue();
            try (var socket = new Socket(place.group(1), Integer.parseInt(place.group(2)))) {
                assertThat(socket.isConnected()).isTrue();
            }
        });
    }
}
