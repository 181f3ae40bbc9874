package dev.entia.mysql;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs of MySQL, whose JDBC driver frees all of them of escapes. */
final class MySqlUrlTest extends UrlSpec {

    MySqlUrlTest() {
        super(MySqlServer.TESTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ann:secret@host/sh%zz",
                "mysql://ann:secret@host/shop?sessionVariables=%zz",
                "jdbc:mysql://host/shop?password=secret%zz",
                "jdbc:mysql://ann:secret%@host/shop"
            })
    void a_percent_sign_anywhere_that_escapes_nothing_is_refused(String url) {
        assertRefused(url, "The url(…) has a % that is not followed by two hexadecimal digits.");
    }
}
