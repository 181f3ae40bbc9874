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
import org.junit.jupiter.params.provider.CsvSource;

/** Where a URL leads to, with which credentials and settings, and what is said of it. */
final class MySqlUrlTest {

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
        database = Database.empty("urls");
        database.run(
                "drop user if exists 'a@n'@'%'",
                "create user 'a@n'@'%' identified by '" + PASSWORD + "'", "grant all on urls.* to 'a@n'@'%'");
        host = database.url().replaceFirst("jdbc:mysql://([^/]*)/.*", "$1");
    }

    private static Orm orm(String url) {
        return Orm.init(
                Database.driver(), o -> o.entities(Visitor.class).url(url).poolSize(1));
    }

    @ParameterizedTest
    @CsvSource({"mysql://a%40n:" + ESCAPED + "@, ''"})
    void credentials_and_settings_of_a_url_are_used(String start, String end) {
        var url = start + host + "/urls?allowPublicKeyRetrieval=true&sessionVariables=auto_increment_increment=5" + end;
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
        var url = "mysql://" + host + "/urls?allowPublicKeyRetrieval=true";
        try (var orm = Orm.init(
                Database.driver(),
                o -> o.entities(Visitor.class)
                        .url(url)
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
            "mysql://a%40n:wrong-s3cret@" + host + "/urls?allowPublicKeyRetrieval=true",
            "mysql://a%40n:" + ESCAPED + "@" + host + "/nowhere?allowPublicKeyRetrieval=true",
            "jdbc:mysql://" + host + "/urls?user=a@n&password=wrong-s3cret",
            "mysql://a%40n:s3cret@127.0.0.1:1/urls"
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
    @CsvSource({
        "postgresql://ann:secret@host/shop, The url(…) is none of MySQL.",
        "host:3306/shop, The url(…) is none of MySQL.",
        "mysql://an%4:secret@host/shop, The url(…) has a % that is not followed by two hexadecimal digits.",
        "mysql://ann:secret%zz@host/shop, The url(…) has a % that is not followed by two hexadecimal digits.",
        "mysql://ann:secret@host/sh%zz, The url(…) has a % that is not followed by two hexadecimal digits.",
        "mysql://ann:secret@host/shop?sessionVariables=%zz, The url(…) has a % that is not followed by two hexadecimal digits.",
        "jdbc:mysql://host/shop?password=secret%zz, The url(…) has a % that is not followed by two hexadecimal digits.",
        "jdbc:mysql://ann:secret%@host/shop, The url(…) has a % that is not followed by two hexadecimal digits."
    })
    void what_is_no_url_is_refused_without_its_secrets(String url, String message) {
        assertThatThrownBy(() -> orm(url))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({"mysql://ann:x@host/shop", "jdbc:mysql://host/shop?useSSL=true&user=ann"})
    void credentials_that_are_given_twice_are_refused(String url) {
        assertThatThrownBy(() -> Orm.init(
                        Database.driver(),
                        o -> o.entities(Visitor.class).url(url).user("ben")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A user is given twice, in the url(…) and by user(…), and they may disagree. Leave one of"
                        + " them out.");
    }
}
