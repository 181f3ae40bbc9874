package dev.entia.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ConnectionException;
import dev.entia.sql.run.Credentials;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class SecretsTest {

    @Test
    void passwords_in_urls_are_hidden() {
        var secrets = new Secrets("");
        assertThat(secrets.hidden("jdbc:postgresql://h/d?user=u&password=s3cret&ssl=true"))
                .isEqualTo("jdbc:postgresql://h/d?user=u&password=***&ssl=true");
        assertThat(secrets.hidden("jdbc:sqlserver://h;user=sa;password=s3cret;encrypt=false"))
                .isEqualTo("jdbc:sqlserver://h;user=sa;password=***;encrypt=false");
        assertThat(secrets.hidden("jdbc:mysql://u:s3c/r@et@h:3306/d")).isEqualTo("jdbc:mysql://u:***@h:3306/d");
        assertThat(secrets.hidden("libsql://h?authToken=abc")).isEqualTo("libsql://h?authToken=***");
        assertThat(secrets.hidden("jdbc:postgresql://one:5432,two:5433/d"))
                .isEqualTo("jdbc:postgresql://one:5432,two:5433/d");
    }

    @Test
    void a_password_that_is_known_is_hidden_wherever_it_stands() {
        assertThat(new Secrets("s3cret").hidden("no access for u with s3cret")).isEqualTo("no access for u with ***");
    }

    @Test
    void an_exception_without_secrets_is_kept() {
        var failure = new SQLException("refused", "08001", 7);
        assertThat((Object) new Secrets("s3cret").hidden(failure)).isSameAs(failure);
    }

    @Test
    void an_exception_with_a_secret_is_told_without_it_and_keeps_its_codes() {
        var told = new Secrets("").hidden(new SQLException("no: password=s3cret", "08001", 7));
        assertThat((Throwable) told).hasMessage("no: password=***");
        assertThat(told.getSQLState()).isEqualTo("08001");
        assertThat(told.getErrorCode()).isEqualTo(7);
    }

    @Test
    void nothing_of_a_url_that_no_driver_knows_is_told_not_even_in_the_trace() {
        var address = new Address("jdbc:nobody://u:s3cret@h/d?password=s3cret", new Properties());
        assertThatThrownBy(address::open)
                .isInstanceOf(ConnectionException.class)
                .satisfies(e -> {
                    var trace = new StringWriter();
                    e.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).contains("jdbc:nobody:").doesNotContain("s3cret");
                });
        assertThat(address.toString()).doesNotContain("s3cret");
    }

    @Test
    void credentials_are_not_shown_and_their_absence_is_told() {
        assertThat(new Credentials("ann", "s3cret").toString()).isEqualTo("Credentials[user=ann]");
        var address = new Address("jdbc:nobody:", new Properties()).with(Map.of(), Optional.of(() -> {
            throw new IllegalStateException("vault is sealed");
        }));
        assertThatThrownBy(address::open)
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("credentials(…) gave none: vault is sealed");
    }
}
