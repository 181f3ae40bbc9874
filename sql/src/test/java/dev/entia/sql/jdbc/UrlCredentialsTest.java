package dev.entia.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.sql.run.Credentials;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class UrlCredentialsTest {

    private final UrlCredentials credentials = new UrlCredentials();
    private final Properties properties = new Properties();

    @Test
    void user_and_password_in_front_of_the_hosts_are_freed_of_escapes() {
        credentials.inFrontOfHosts("an%40n:s+cr%3At");
        credentials.into(properties, "", "", Optional.empty());
        assertThat(properties).isEqualTo(Map.of("user", "an@n", "password", "s+cr:t"));
    }

    @Test
    void options_add_what_the_url_does_not_say() {
        credentials.inFrontOfHosts("ann");
        credentials.into(properties, "", "secret", Optional.empty());
        assertThat(properties).isEqualTo(Map.of("user", "ann", "password", "secret"));
    }

    @Test
    void what_the_url_says_is_not_said_again() {
        credentials.setting("password", "one");
        assertThatThrownBy(() -> credentials.into(properties, "ann", "two", Optional.empty()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A password is given twice, in the url(…) and by password(…), and they may disagree. Leave"
                        + " one of them out.");
    }

    @Test
    void what_is_left_in_the_url_is_neither_moved_nor_said_again() {
        credentials.leave("user");
        credentials.into(properties, "", "", Optional.empty());
        assertThat(properties).isEmpty();
        assertThatThrownBy(() -> credentials.into(properties, "ann", "", Optional.empty()))
                .hasMessageStartingWith("A user is given");
    }

    @Test
    void what_the_url_says_is_not_asked_for() {
        credentials.leave("user");
        assertThatThrownBy(
                        () -> credentials.into(properties, "", "", Optional.of(() -> new Credentials("ann", "secret"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "credentials(…) is asked for user and password, and the url(…) has a user as well. Leave one"
                                + " of them out.");
    }

    @Test
    void a_percent_sign_that_escapes_nothing_is_refused() {
        assertThatThrownBy(() -> credentials.setting("password", "100%"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The url(…) has a % that is not followed by two hexadecimal digits. Write %25 for the sign"
                        + " itself.");
    }
}
