package dev.entia.sql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.error.ValidationException;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class SqlOptionsTest {

    @Test
    void a_url_or_a_data_source_is_enough() {
        assertThatCode(() -> new SqlOptions().url("x").user("u").password("p").check())
                .doesNotThrowAnyException();
        assertThatCode(() -> new SqlOptions().dataSource(new HikariDataSource()).check())
                .doesNotThrowAnyException();
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertRefused(
                o -> o.check(), "No database is given. Say where it is with url(…), or hand over a dataSource(…).");
        assertRefused(
                o -> o.url("x").dataSource(new HikariDataSource()).check(),
                "Both url(…) and dataSource(…) are given, and they may disagree. Leave one of them out.");
        assertRefused(
                o -> o.user("u").dataSource(new HikariDataSource()).check(),
                "user(…) and password(…) do nothing for a dataSource(…), which has its own. Leave them out, or give a"
                        + " url(…) instead of the data source.");
        assertRefused(o -> o.poolSize(0), "poolSize(0) leaves no connection to work with. Give 1 or more.");
        assertRefused(
                o -> o.connectionTimeout(Duration.ofMillis(1)),
                "connectionTimeout(PT0.001S) is too short to open a connection. Give 250 milliseconds or more.");
    }

    private static void assertRefused(Consumer<SqlOptions> use, String message) {
        assertThatThrownBy(() -> use.accept(new SqlOptions()))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }
}
