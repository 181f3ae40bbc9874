package dev.entia.libsql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.sql.SqlOptions;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerUrlTest {

    private static SqlOptions url(String url) {
        return new SqlOptions().url(url);
    }

    private static void assertRefused(SqlOptions options, String message) {
        assertThatThrownBy(() -> ServerUrl.of(options))
                .isInstanceOf(ValidationException.class)
                .hasNoCause()
                .hasMessage(message)
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "libsql://shop-ann.turso.io, https://shop-ann.turso.io",
        "libsql://shop:8080?tls=0, http://shop:8080",
        "libsql://shop:8443?tls=1, https://shop:8443",
        "https://shop/there/, https://shop/there/",
        "HTTP://[::1]:8080, http://[::1]:8080"
    })
    void a_server_is_reached_by_http(String url, String base) {
        var server = ServerUrl.of(url(url)).orElseThrow();
        assertThat(server.base()).isEqualTo(URI.create(base));
        assertThat(server.token()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "library.db",
                "/data/library.db",
                "C:\\data\\library.db",
                ":memory:",
                "file:library.db",
                "file:library.db?mode=ro",
                "jdbc:sqlite:library.db"
            })
    void anything_else_is_a_local_database(String url) {
        assertThat(ServerUrl.of(url(url))).isEmpty();
    }

    @Test
    void the_token_is_in_the_url_or_the_password() {
        assertThat(ServerUrl.of(url("libsql://shop?authToken=a%2Eb"))
                        .orElseThrow()
                        .token())
                .isEqualTo("a.b");
        assertThat(ServerUrl.of(url("libsql://shop").password("a.b"))
                        .orElseThrow()
                        .token())
                .isEqualTo("a.b");
        assertRefused(
                url("libsql://shop?authToken=s3cret").password("s3cret"),
                "Both authToken in the URL and password(…) or credentials(…) are given, and they may disagree. Leave one of them out.");
    }

    @Test
    void a_token_is_never_shown() {
        var server =
                ServerUrl.of(url("libsql://shop:99?authToken=s3cret&tls=1")).orElseThrow();
        assertThat(server).hasToString("https://shop:99");
        assertRefused(
                url("libsql://shop?authToken=s3cret%0Ax"),
                "The token contains a blank, a line break or a letter that no token has. Was more copied than the token?");
        assertRefused(
                url("libsql://shop?authToken=s3cret x"),
                "The URL cannot be understood at character 31: Illegal character in query. Encode what stands for itself,"
                        + " such as a blank as %20.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"syncUrl", "syncPeriod", "syncInterval", "readYourWrites", "encryptionKey", "offline"})
    void a_replica_on_this_machine_is_refused_by_name(String setting) {
        for (var url : new String[] {"libsql://shop?", "file:shop.db?", "shop.db?mode=ro&", "jdbc:sqlite:shop.db?"}) {
            assertRefused(
                    url(url + setting + "=1"),
                    setting
                            + " asks for a copy of the database on this machine that follows the server, and there is no"
                            + " client for Java that keeps one. Leave it out and use the server directly, or run libSQL's"
                            + " server as a replica near the application and give its URL.");
        }
    }

    @Test
    void what_is_not_known_is_refused() {
        assertRefused(
                url("libsql://shop?tsl=0"),
                "The URL has a parameter that is not known: tsl. There are authToken and, for libsql://, tls.");
        assertRefused(url("libsql://shop?tls=0&tls=0"), "The URL has tls twice. Leave one of them out.");
        assertRefused(url("libsql://shop?tls=no"), "tls in the URL is 0, for http, or 1, for https.");
        assertRefused(
                url("http://shop?tls=1"),
                "tls in the URL belongs to libsql://; here http:// says it already. Leave it out.");
        assertRefused(
                url("shop.db?authToken=s3cret"),
                "authToken in the URL belongs to a server, and this is a local database. Leave it out, or give the"
                        + " server's URL.");
    }

    @Test
    void what_is_no_server_is_refused() {
        assertRefused(
                url("wss://shop"),
                "A URL of libSQL does not begin with wss:. Servers that take web sockets take HTTP, too: give the URL with"
                        + " https:// or http://.");
        assertRefused(
                url("postgresql://shop"),
                "A URL of libSQL does not begin with postgresql:. Give libsql://, https:// or http:// for a server, file:"
                        + " or a path for a local database.");
        assertRefused(
                url("libsql:shop"),
                "The URL names no server. Give it as libsql://host:port, without a port if it is the usual one.");
        assertRefused(
                url("libsql://ann:s3cret@shop"),
                "The URL has a user in it, and libSQL knows none. Give the token with password(…), or as authToken in the"
                        + " URL.");
        assertRefused(
                url("libsql://shop").user("ann"),
                "libSQL knows no users: leave user(…) out. The token of the database is given with password(…).");
    }
}
