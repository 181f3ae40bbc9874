package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.sql.SqlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MsSqlUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:sqlserver://db:1433;databaseName=shop",
                "sqlserver://db:1433;databaseName=shop",
                "mssql://db:1433;databaseName=shop"
            })
    void a_url_is_that_of_the_JDBC_driver(String url) {
        assertThat(MsSqlUrl.address(new SqlOptions().url(url)).url())
                .isEqualTo("jdbc:sqlserver://db:1433;databaseName=shop");
    }

    @Test
    void credentials_of_the_options_are_passed_on() {
        var address =
                MsSqlUrl.address(new SqlOptions().url("mssql://db").user("ann").password("secret"));
        assertThat(address.properties()).containsEntry("user", "ann").containsEntry("password", "secret");
        assertThat(address.url()).doesNotContain("secret");
    }

    @Test
    void credentials_that_are_given_twice_are_refused_without_being_shown() {
        var options = new SqlOptions().url("mssql://db;Password=secret").password("other");
        assertThatThrownBy(() -> MsSqlUrl.address(options))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("given twice")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_url_of_another_database_is_refused() {
        assertThatThrownBy(() -> MsSqlUrl.address(new SqlOptions().url("jdbc:mysql://db/shop")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("jdbc:sqlserver://");
    }
}
