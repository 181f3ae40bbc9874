package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.WriteConcern;
import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.ValidationException;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Options that do not go together are told before anybody is connected to. */
final class MongoOptionsTest {

    @Entity
    static final class Thing {
        @PrimaryKey
        String id;
    }

    @Test
    void a_url_or_a_client_is_enough() {
        assertThatCode(() -> new MongoOptions().url("mongodb://localhost/shop").check())
                .doesNotThrowAnyException();
        assertThatCode(() -> new MongoOptions()
                        .client(Databases.client())
                        .database("shop")
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void one_of_them_is_needed_and_not_both() {
        assertRefused(
                o -> {},
                "No database is given. Say where it is with url(…), or hand over a client(…) and the name of a"
                        + " database(…).");
        assertRefused(
                o -> o.url("mongodb://localhost/shop").client(Databases.client()),
                "Both url(…) and client(…) are given, and they may disagree. Leave one of them out.");
    }

    @Test
    void what_would_do_nothing_is_refused() {
        assertRefused(
                o -> o.client(Databases.client()).database("shop").connectionTimeout(Duration.ofSeconds(1)),
                "connectionTimeout(…) does nothing for a client(…), which has its own settings. Leave it out, or give a"
                        + " url(…) instead of the client.");
        assertRefused(
                o -> o.connectionTimeout(Duration.ofNanos(999_999)),
                "connectionTimeout(PT0.000999999S) leaves no time at all. Give a millisecond or more, or leave it out.");
        assertRefused(
                o -> o.statementTimeout(Duration.ZERO),
                "statementTimeout(PT0S) leaves no time at all. Give a millisecond or more, or leave it out.");
    }

    @Test
    void a_database_has_to_be_named_once() {
        assertRefused(
                o -> o.client(Databases.client()), "A client(…) is given, and no database. Name one with database(…).");
        assertRefused(
                o -> o.url("mongodb://localhost:1"),
                "The URL names no database. Write mongodb://host/shop, say, or name one with database(…).");
        assertRefused(
                o -> o.url("mongodb://localhost:1/shop").database("store"),
                "The URL names database \"shop\", and database(…) names \"store\". Leave one of them out.");
    }

    @Test
    void a_database_has_a_name_that_mongodb_takes() {
        assertRefused(
                o -> o.client(Databases.client()).database("my shop"),
                "\"my shop\" is no name of a database: there is no slash, backslash, dot, double quote, blank or NUL in one."
                        + " Name another one with database(…).");
    }

    @Test
    void a_url_that_cannot_be_read_is_not_shown() {
        var message = "The URL is no connection string of MongoDB. It looks like"
                + " mongodb://user:password@host:27017/shop; special characters in user and password are percent-encoded."
                + " It is not shown here, because a password may be in it.";
        for (var url : new String[] {
            "mongodb://ann:sec@ret@localhost/shop",
            "mongodb://ann:se/cret@localhost/shop",
            "mongo://ann:secret@localhost/shop",
            "jdbc:mongodb://ann:secret@localhost/shop",
            "mongodb://ann:secret@localhost:port/shop",
            "mongodb://ann:secret@localhost:99999/shop",
            "mongodb://ann:secret@localhost/shop?w=1&authMechanism=secret",
            "mongodb://ann:secret@localhost/my%20shop",
            "secret"
        }) {
            assertThatThrownBy(() -> start(o -> o.url(url)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage(message)
                    .hasNoCause();
        }
    }

    @Test
    void writes_that_nobody_acknowledges_are_refused() {
        var message = "The write concern is \"unacknowledged\" (w=0): nobody would know whether a write was done. Take"
                + " another one, with writeConcern(…) or in the URL.";
        assertRefused(o -> o.url("mongodb://localhost:1/shop?w=0"), message);
        assertRefused(o -> o.url("mongodb://localhost:1/shop").writeConcern(WriteConcern.UNACKNOWLEDGED), message);
        assertRefused(
                o -> o.client(Databases.client()).database("shop").writeConcern(WriteConcern.UNACKNOWLEDGED), message);
    }

    @Test
    void what_is_set_can_be_asked_for() {
        var options = new MongoOptions();
        assertThat(options.url()).isEmpty();
        assertThat(options.database()).isEmpty();
        assertThat(options.client()).isEmpty();
        assertThat(options.connectionTimeout()).isEmpty();
        assertThat(options.statementTimeout()).isEmpty();
        assertThat(options.writeConcern()).isEmpty();
        assertThat(options.areParametersLogged()).isFalse();
        options.url("mongodb://localhost/shop")
                .statementTimeout(Duration.ofSeconds(2))
                .writeConcern(WriteConcern.MAJORITY)
                .logParameters();
        assertThat(options.url()).isEqualTo("mongodb://localhost/shop");
        assertThat(options.statementTimeout()).contains(Duration.ofSeconds(2));
        assertThat(options.writeConcern()).contains(WriteConcern.MAJORITY);
        assertThat(options.areParametersLogged()).isTrue();
    }

    private static void assertRefused(Consumer<MongoOptions> options, String message) {
        assertThatThrownBy(() -> start(options))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    private static void start(Consumer<MongoOptions> options) {
        Orm.init(MongoDb.driver(), o -> {
                    o.entities(Thing.class);
                    options.accept(o);
                })
                .close();
    }
}
