package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.ConnectionException;
import dev.entia.error.ValidationException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a URL leads to, with which credentials and settings, and what is said of it. */
public abstract class UrlSpec {

    private final TestedServer server;

    protected UrlSpec(TestedServer server) {
        this.server = server;
    }

    @Entity
    static final class Visitor {
        @PrimaryKey
        @Nullable
        Long id;
    }

    private static final String PASSWORD = "s3cr+t@/?:%";
    private static final String ESCAPED = "s3cr+t%40%2F%3F%3A%25";

    private Database database;
    private String host;

    @BeforeEach
    void open() {
        database = server.empty("urls");
        database.run(
                "drop user if exists 'a@n'@'%'",
                "create user 'a@n'@'%' identified by '" + PASSWORD + "'", "grant all on urls.* to 'a@n'@'%'");
        host = database.url().replaceFirst("jdbc:[a-z]+://([^/]*)/.*", "$1");
    }

    /** A URL of this server: what begins with {@code scheme:} begins as its URLs do. */
    private String own(String url) {
        return url.replace("scheme:", server.scheme() + ":");
    }

    private Orm orm(String url) {
        return Orm.init(
                server.driver(), o -> o.entities(Visitor.class).url(own(url)).poolSize(1));
    }

    @Test
    void credentials_and_settings_of_a_url_are_used() {
        var url = "scheme://a%40n:" + ESCAPED + "@" + host
                + "/urls?allowPublicKeyRetrieval=true&sessionVariables=auto_increment_increment=5";
        try (var orm = orm(url)) {
            orm.schema().create();
            var one = new Visitor();
            var two = new Visitor();
            orm.em().fork().persist(one, two).flush();

            assertThat(Objects.requireNonNull(two.id) - Objects.requireNonNull(one.id))
                    .isEqualTo(5);
        }
        assertThat(database.texts("select count(*) from visitor")).containsExactly("2");
    }

    @Test
    void credentials_may_be_given_beside_the_url() {
        var url = "scheme://" + host + "/urls?allowPublicKeyRetrieval=true";
        try (var orm = Orm.init(
                server.driver(),
                o -> o.entities(Visitor.class)
                        .url(own(url))
                        .user("a@n")
                        .password(PASSWORD)
                        .poolSize(1))) {
            orm.schema().create();
            assertThat(orm.em().fork().count(Visitor.class)).isZero();
        }
    }

    @Test
    void a_password_is_in_no_message() {
        for (var url : new String[] {
            "scheme://a%40n:wrong-s3cret@" + host + "/urls?allowPublicKeyRetrieval=true",
            "scheme://a%40n:" + ESCAPED + "@" + host + "/nowhere?allowPublicKeyRetrieval=true",
            "jdbc:scheme://" + host + "/urls?user=a@n&password=wrong-s3cret",
            "scheme://a%40n:s3cret@127.0.0.1:1/urls"
        }) {
            assertThatThrownBy(() -> {
                        try (var orm = orm(url)) {
                            orm.em().fork().count(Visitor.class);
                        }
                    })
                    .isInstanceOf(ConnectionException.class)
                    .satisfies(failure -> {
                        for (Throwable at = failure; at != null; at = at.getCause()) {
                            assertThat(String.valueOf(at.getMessage())).doesNotContain("s3cr");
                        }
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://ann:secret@host/shop", "host:3306/shop"})
    void a_url_of_something_else_is_refused_without_its_secrets(String url) {
        assertRefused(url, "The url(…) is none of " + server.name() + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheme://an%4:secret@host/shop", "scheme://ann:secret%zz@host/shop"})
    void a_percent_sign_in_credentials_that_escapes_nothing_is_refused(String url) {
        assertRefused(url, "The url(…) has a % that is not followed by two hexadecimal digits.");
    }

    /** Asserts that a URL is refused with a message that begins so, and without its secret. */
    protected final void assertRefused(String url, String message) {
        assertThatThrownBy(() -> orm(url))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheme://ann:x@host/shop", "jdbc:scheme://host/shop?useSSL=true&user=ann"})
    void credentials_that_are_given_twice_are_refused(String url) {
        assertThatThrownBy(() -> Orm.init(
                        server.driver(),
                        o -> o.entities(Visitor.class).url(own(url)).user("ben")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A user is given twice, in the url(…) and by user(…), and they may disagree. Leave one of"
                        + " them out.");
    }
}
