package dev.entia.sql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.error.ValidationException;
import dev.entia.sql.run.Credentials;
import java.time.Duration;
import java.util.List;
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

    @Test
    void what_would_be_ignored_is_refused() {
        var source = new HikariDataSource();
        assertRefused(
                o -> o.dataSource(source).minIdle(1).check(),
                "minIdle(…) does nothing for a dataSource(…), which has its own settings. Leave it out, or give a url(…)"
                        + " instead of the data source.");
        for (Consumer<SqlOptions> option : List.<Consumer<SqlOptions>>of(
                o -> o.poolSize(3),
                o -> o.connectionTimeout(Duration.ofSeconds(1)),
                o -> o.maxLifetime(Duration.ZERO),
                o -> o.driverProperty("a", "b"),
                o -> o.credentials(() -> new Credentials("u", "p")))) {
            assertThatThrownBy(() -> {
                        var options = new SqlOptions().dataSource(source);
                        option.accept(options);
                        options.check();
                    })
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("(…) does nothing for a dataSource(…)");
        }
        assertRefused(
                o -> o.dataSource(source).replica("x").check(),
                "replica(url) takes credentials and settings from the primary, which is a dataSource(…) and tells none."
                        + " Hand over a data source for the replica, too.");
        assertRefused(
                o -> o.url("x").stickiness(Duration.ofSeconds(1)).check(),
                "stickiness(…) says how replicas are read, and none is given. Name one with replica(…), or leave it out.");
        assertRefused(
                o -> o.url("x").replicaChoice(working -> 0).check(),
                "replicaChoice(…) says how replicas are read, and none is given. Name one with replica(…), or leave it out.");
    }

    @Test
    void what_disagrees_is_refused() {
        assertRefused(
                o -> o.url("x")
                        .user("u")
                        .credentials(() -> new Credentials("u", "p"))
                        .check(),
                "credentials(…) is asked for user and password, and user(…) or password(…) is given as well. Leave one of"
                        + " them out.");
        assertRefused(
                o -> o.url("x").poolSize(2).minIdle(3).check(),
                "minIdle(3) keeps more connections than poolSize(2) lets there be. Lower the one or raise the other.");
        assertRefused(
                o -> o.driverProperty("password", "s3cret"),
                "driverProperty(\"password\", …) is a credential. Use password(…) or credentials(…) for it.");
        assertRefused(
                o -> o.driverProperty(" ", "x"),
                "driverProperty(…) has no name. Give the name that the JDBC driver knows.");
        assertRefused(o -> o.minIdle(-1), "minIdle(-1) is no number of connections. Give 0 or more.");
        assertRefused(
                o -> o.maxLifetime(Duration.ofSeconds(1)),
                "maxLifetime(PT1S) would have connections opened all the time. Give 30 seconds or more, or zero for no"
                        + " limit.");
        assertRefused(
                o -> o.stickiness(Duration.ofSeconds(-1)),
                "stickiness(PT-1S) is negative. Give a time that is longer than replicas lag, or zero for none.");
    }

    private static void assertRefused(Consumer<SqlOptions> use, String message) {
        assertThatThrownBy(() -> use.accept(new SqlOptions()))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }
}
