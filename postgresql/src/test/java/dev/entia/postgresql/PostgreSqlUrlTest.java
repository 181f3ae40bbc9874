package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.jdbc.Address;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgreSqlUrlTest {

    private static Address address(String url) {
        return PostgreSqlUrl.address(new SqlOptions().url(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql:shop",
                "jdbc:postgresql://host/shop",
                "jdbc:postgresql://one:5432,two:5433/shop?targetServerType=preferSecondary&loadBalanceHosts=true",
                "jdbc:postgresql://host/shop?sslmode=require&anything=goes",
                "jdbc:postgresql://[fe80::1%eth0]:5432/sh%C3%B6p"
            })
    void a_url_of_the_jdbc_driver_is_passed_on_as_it_is(String url) {
        assertThat(address(url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://host:5432/shop, jdbc:postgresql://host:5432/shop",
        "postgres://host/shop, jdbc:postgresql://host/shop",
        "postgresql://host, jdbc:postgresql://host/",
        "postgresql:///shop, jdbc:postgresql:///shop",
        "'postgresql://one:1,two:2/shop', 'jdbc:postgresql://one:1,two:2/shop'",
        "postgresql://[::1]:5432/shop, jdbc:postgresql://[::1]:5432/shop",
        "postgresql://host/sh%C3%B6p, jdbc:postgresql://host/sh%C3%B6p",
        "postgresql://host/shop?sslmode=require&connect_timeout=3, jdbc:postgresql://host/shop?sslmode=require&connectTimeout=3",
        "postgresql://host/shop?target_session_attrs=read-write, jdbc:postgresql://host/shop?targetServerType=primary",
        "postgresql://host/shop?target_session_attrs=any, jdbc:postgresql://host/shop?targetServerType=any",
        "postgresql://host/shop?application_name=a%20b&options=-c%20x=1, jdbc:postgresql://host/shop?ApplicationName=a%20b&options=-c%20x=1"
    })
    void a_url_of_postgresqls_programs_becomes_one_of_the_jdbc_driver(String url, String jdbc) {
        assertThat(address(url).url()).isEqualTo(jdbc);
    }

    @Test
    void credentials_of_a_url_are_given_to_the_jdbc_driver() {
        var address = address("postgresql://an%40n:p+%2F:%25@host/shop");

        assertThat(address.url()).isEqualTo("jdbc:postgresql://host/shop");
        assertThat(address.properties()).containsEntry("user", "an@n").containsEntry("password", "p+/:%");
        assertThat(address("postgresql://host/shop?user=ann&password=x").properties())
                .containsEntry("user", "ann")
                .containsEntry("password", "x");
    }

    @Test
    void credentials_may_be_given_beside_the_url() {
        var address = PostgreSqlUrl.address(
                new SqlOptions().url("postgresql://ann@host/shop").password("secret"));

        assertThat(address.properties()).containsEntry("user", "ann").containsEntry("password", "secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://ann:x@host/shop", "jdbc:postgresql://host/shop?ssl=true&user=ann"})
    void credentials_that_are_given_twice_are_refused(String url) {
        assertThatThrownBy(() -> PostgreSqlUrl.address(new SqlOptions().url(url).user("ben")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "A user is given twice, in the url(…) and by user(…), and they may disagree. Leave one of them"
                                + " out.");
    }

    @Test
    void the_jdbc_driver_is_told_what_an_orm_needs() {
        assertThat(address("postgresql://host/shop").properties())
                .containsOnly(
                        Map.entry("ApplicationName", "Entia"),
                        Map.entry("tcpKeepAlive", "true"),
                        Map.entry("logServerErrorDetail", "false"));
        assertThat(PostgreSqlUrl.address(
                                new SqlOptions().url("postgresql://host/shop").logParameters())
                        .properties())
                .containsEntry("logServerErrorDetail", "true");
    }

    @ParameterizedTest
    @CsvSource({
        "mysql://ann:secret@host/shop, The url(…) is none of PostgreSQL.",
        "host:5432/shop, The url(…) is none of PostgreSQL.",
        "postgresql://%2Fvar%2Frun/shop, The url(…) names a Unix socket",
        "'postgresql://host/shop?sslmod=require', 'The url(…) has a setting \"sslmod\" that'",
        "postgresql://an%4:secret@host/shop, The url(…) has a % that is not followed by two hexadecimal digits.",
        "postgresql://ann:secret%zz@host/shop, The url(…) has a % that is not followed by two hexadecimal digits.",
        "postgresql://ann:secret@host/sh%zz, The url(…) has a % that is not followed by two hexadecimal digits.",
        "postgresql://ann:secret@host/shop?application_name=%zz, The url(…) has a % that is not followed by two hexadecimal digits.",
        "postgresql://ann@host/shop?password=secret%zz, The url(…) has a % that is not followed by two hexadecimal digits.",
        "jdbc:postgresql://host/shop?password=secret%zz, The url(…) has a % that is not followed by two hexadecimal digits.",
        "jdbc:postgresql://host?ApplicationName=%zz, The url(…) has a % that is not followed by two hexadecimal digits.",
        "jdbc:postgresql:sh%zz, The url(…) has a % that is not followed by two hexadecimal digits."
    })
    void what_is_no_url_is_refused_without_its_secrets(String url, String message) {
        assertThatThrownBy(() -> address(url))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("secret");
    }
}
